import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listenForChanges } from '@/platform/cache/listen-for-changes'
import { answerMoved } from '@/platform/redirects/answer-moved'
import { findMoved } from '@/platform/redirects/moved-addresses'
import { teamMember } from '../../factories/team-member'
import { furnishedHouse } from '../readings/house'
import { page, uniqueSlug } from './words'

let payload: Payload
let site: Server
let listener: { stop(): Promise<void> }
const environment = { PORT: process.env.PORT, HOSTNAME: process.env.HOSTNAME }

/** The process reaches its own pages over loopback: here, the page that says what is gone. */
beforeAll(async () => {
  payload = await furnishedHouse()
  site = createServer((request, response) => response.end(`page ${request.url}`)).listen(0, '127.0.0.1')
  await new Promise((resolve) => site.once('listening', resolve))
  Object.assign(process.env, { PORT: String((site.address() as AddressInfo).port), HOSTNAME: '127.0.0.1' })
  listener = listenForChanges()
})
afterAll(async () => {
  await listener.stop()
  site.closeAllConnections()
  site.close()
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

const ask = async (path: string, { method = 'GET', headers = {} } = {}) =>
  answerMoved({ method, url: new URL(path, 'https://lumira.test'), headers: new Headers(headers) })

/** Every replica is right within two seconds. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 2_000, interval: 20 })

describe('an old address', () => {
  it('leads to the new one in both languages, with its query, and no longer than the editor wants', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const { id } = await page(payload, { slug: a })
    expect(await ask(`/${a}`)).toBeUndefined()
    await payload.update({ collection: 'pages', id, data: { slug: b, _status: 'published' } })
    await soon(() => expect(findMoved(`/${a}`)).toBeDefined())
    const french = await ask(`/${a}?de=lettre`)
    expect(french?.status).toBe(301)
    expect(french?.headers.get('location')).toBe(`https://lumira.test/${b}?de=lettre`)
    expect(french?.headers.get('cache-control')).toBe('no-cache')
    expect((await ask(`/en/${a}/`))?.headers.get('location')).toBe(`https://lumira.test/en/${b}`)
    expect(await ask(`/${a}`, { method: 'POST' })).toBeUndefined()

    await payload.update({ collection: 'pages', id, data: { slug: a, _status: 'published' } })
    await soon(() => expect(findMoved(`/${a}`)).toBeUndefined())
    expect((await ask(`/${b}`))?.headers.get('location')).toBe(`https://lumira.test/${a}`)
  })

  it('that is gone says so with a page; the router’s own requests load it whole', async () => {
    const { id, slug } = await page(payload)
    await payload.delete({ collection: 'pages', id })
    await soon(() => expect(findMoved(`/${slug}`)).toEqual({ kind: 'gone' }))
    const french = await ask(`/${slug}`)
    expect(french?.status).toBe(410)
    expect(french?.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await french?.text()).toBe('page /disparu')
    expect(await (await ask(`/en/${slug}`))?.text()).toBe('page /en/disparu')
    const router = await ask(`/${slug}`, { headers: { rsc: '1' } })
    expect(router?.status).toBe(410)
    expect(await router?.text()).toBe('')
  })

  it('can be written by an editor, not over a page that answers there', async () => {
    const user = await teamMember(payload, { role: 'editor' })
    const [old, shown] = [`/${uniqueSlug('ancienne')}`, await page(payload)]
    const write = (from: string, to: string) =>
      payload.create({ collection: 'redirects', data: { from, kind: 'moved', to }, overrideAccess: false, user })
    await write(old, `/${shown.slug}`)
    await soon(() => expect(findMoved(old)).toEqual({ kind: 'moved', to: `/${shown.slug}` }))
    await expect(write(`/${shown.slug}`, '/offres')).rejects.toMatchObject({ data: { errors: [{ path: 'from' }] } })
    await expect(write('/admin/users', '/offres')).rejects.toMatchObject({ data: { errors: [{ path: 'from' }] } })
    await expect(write(`/${uniqueSlug()}`, 'https://evil.example')).rejects.toMatchObject({
      data: { errors: [{ path: 'to' }] },
    })
  })
})
