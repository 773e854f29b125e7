import { describe, expect, it } from 'vitest'
import { config as proxyConfig, proxy } from '@/proxy'
import { NextRequest } from 'next/server'
import { route } from '@/platform/http/respond'
import { AppError } from '@/shared/app-error'
import { origin } from './rest'

const visit = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  proxy(new NextRequest(new URL(path, origin), { method, headers }))
const preflight = (path: string, from: string) =>
  visit(path, { origin: from, 'access-control-request-method': 'POST' }, 'OPTIONS')

describe('who may call us from a page', () => {
  it.each(['/api/users/login', '/api/sanctuaire/dossiers/x', '/api/automation/orders'])(
    '%s: our own origins, and no other',
    async (path) => {
      const ours = await preflight(path, origin)
      expect(ours.status).toBe(204)
      expect(ours.headers.get('access-control-allow-origin')).toBe(origin)
      expect(ours.headers.get('access-control-allow-credentials')).toBe('true')
      for (const evil of ['https://evil.test', 'null', `${origin}.evil.test`]) {
        expect((await preflight(path, evil)).status).toBe(403)
        expect((await preflight(path, evil)).headers.get('access-control-allow-origin')).toBe(null)
      }
    },
  )

  it('answers of our own routes, good or bad, are read by pages of our origins alone', async () => {
    const good = route(() => Promise.resolve(Response.json({})))
    const bad = route(() => Promise.reject(new AppError('NOT_FOUND')))
    const call = (handler: typeof good, from: string) =>
      handler(new Request(`${origin}/api/x`, { headers: { origin: from } }), {})
    for (const handler of [good, bad]) {
      expect((await call(handler, origin)).headers.get('access-control-allow-origin')).toBe(origin)
      const other = await call(handler, 'https://evil.test')
      expect(other.headers.get('access-control-allow-origin')).toBe(null)
      expect(other.headers.get('vary')).toBe('origin')
    }
  })
})

describe('the policy of a page', () => {
  const policyOf = async (path: string) => (await visit(path)).headers.get('content-security-policy') ?? ''
  const standIn = new URL(process.env.STRIPE_API_BASE ?? 'http://none').origin

  it('lets Stripe (here its stand-in, known only at run time) into the storefront and nowhere else', async () => {
    for (const path of ['/', '/commande', '/en/commande', '/offres/profond'])
      expect(await policyOf(path)).toContain(`script-src 'self' 'unsafe-inline' ${standIn}`)
    for (const path of ['/sanctuaire', '/sanctuaire/lectures', '/admin', '/admin/login']) {
      expect(await policyOf(path)).toContain("script-src 'self' 'unsafe-inline';")
      expect(await policyOf(path)).not.toContain(standIn)
    }
  })

  it('says nothing of https while we are reached over http', async () => {
    expect((await visit('/')).headers.get('strict-transport-security')).toBe(
      origin.startsWith('https') ? expect.any(String) : null,
    )
  })

  it('is set on pages, while no body sent to the API comes through', () => {
    const [pages] = proxyConfig.matcher
    const isPage = (path: string) => new RegExp(`^${String(pages)}$`).test(path)
    expect(['/', '/commande', '/sanctuaire/lectures/x', '/admin/collections/products'].every(isPage)).toBe(true)
    expect(['/api/media', '/_next/static/x.js', '/favicon.ico'].some(isPage)).toBe(false)
  })
})
