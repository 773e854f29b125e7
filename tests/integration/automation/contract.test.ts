import { readdirSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import * as rest from '@/app/(payload)/api/[...slug]/route'
import { scopes } from '@/features/automation'
import { anyContent } from '@/features/automation/domain/bodies'
import { readingDepths, shippedReadingTemplate } from '@/features/catalog'
import { sampleReadingContent } from '../../factories/reading-content'
import { sealedReading } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { furnishedHouse, storedOrder, storedReading } from '../readings/house'
import { call, newKey } from './house'
import { routes } from './routes'

let payload: Payload

beforeAll(async () => {
  payload = await furnishedHouse()
})

type Document = {
  openapi: string
  paths: Record<string, Record<string, { parameters: { name: string }[]; requestBody?: unknown }>>
}

const folder = 'src/app/api/automation'
const inFolder = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .map((file) => file.replace('/route.ts', '').replaceAll(/\[(\w+)\]/g, '{$1}'))
const methodsOf = (module: object) =>
  Object.keys(module)
    .filter((name) => /^[A-Z]+$/.test(name))
    .map((name) => name.toLowerCase())

describe('the OpenAPI document', () => {
  it('names every route file and its methods, and nothing else', async () => {
    const { status, body } = await call('GET', 'openapi.json')
    expect(status).toBe(200)
    const { openapi, paths } = body as unknown as Document
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(routes).sort()).toEqual(inFolder.sort())
    expect(Object.keys(paths).sort()).toEqual(inFolder.map((path) => `/api/automation/${path}`).sort())
    for (const [path, module] of Object.entries(routes))
      expect(Object.keys(paths[`/api/automation/${path}`] ?? {}).sort(), path).toEqual(methodsOf(module).sort())
    expect(paths['/api/automation/orders']?.get?.parameters.map(({ name }) => name)).toEqual([
      'status',
      'limit',
      'after',
    ])
    expect(JSON.stringify(paths['/api/automation/readings/{id}/draft']?.put?.requestBody)).toContain('"rituals"')
  })

  it('describes the content that every template of the house takes', () => {
    for (const depth of readingDepths)
      expect(() => anyContent.parse(sampleReadingContent(shippedReadingTemplate(depth, 'fr'), 1))).not.toThrow()
  })
})

describe('no key can seal, price, refund or touch the team', () => {
  it('has no scope and no route for it', () => {
    expect(scopes).toEqual([
      'orders:read',
      'dossiers:read',
      'photos:read',
      'instruments:read',
      'readings:draft',
      'readings:fail',
    ])
    const writes = Object.entries(routes).filter(([, module]) => methodsOf(module).some((method) => method !== 'get'))
    expect(writes.map(([path]) => path).sort()).toEqual(['callback', 'readings/{id}/draft', 'readings/{id}/failure'])
  })

  it('Payload’s own REST does not know it', async () => {
    const key = await newKey(payload, [...scopes])
    const order = await sealedReading(payload, { expert: await teamMember(payload, { role: 'expert' }) })
    const before = [await storedReading(payload, order.readingId), await storedOrder(payload, order.id)]
    const ask = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', slug: string[], body?: object) => {
      const request = new Request(`http://lumira.test/api/${slug.join('/')}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      })
      const response = await rest[method](request as never, { params: Promise.resolve({ slug }) } as never)
      return { status: response.status, text: await response.text() }
    }
    // What everybody may read on the storefront is no secret to a key either.
    const forAll = ['products', 'media', 'pages', 'articles', 'categories', 'authors']
    for (const { slug } of payload.config.collections.filter((one) => !forAll.includes(one.slug))) {
      const { status, text } = await ask('GET', [slug])
      const isEmpty = status === 200 && /"totalDocs":0/.test(text)
      expect(isEmpty || [401, 403, 404, 405].includes(status), `${slug} ${status} ${text.slice(0, 200)}`).toBe(true)
    }
    const writes: ['POST' | 'PATCH' | 'DELETE', string[], object?][] = [
      ['PATCH', ['readings', order.readingId], { status: 'sealed', content: {} }],
      ['PATCH', ['orders', order.id], { totalCents: 0, status: 'refunded', refundedCents: 1 }],
      ['DELETE', ['orders', order.id]],
      ['POST', ['users'], { email: 'robot@team.test', password: 'robot-robot-robot', role: 'admin', name: 'R' }],
      [
        'POST',
        ['automation-keys'],
        { name: 'mine', prefix: 'x', tokenHash: 'x', scopes: ['orders:read'], expiresAt: '2999-01-01' },
      ],
      ['PATCH', ['products'], { priceCents: 0 }],
      ['POST', ['globals', 'settings'], { promises: {} }],
    ]
    for (const [method, slug, body] of writes) {
      const { status, text } = await ask(method, slug, body)
      expect([400, 401, 403, 404, 405], `${method} ${slug.join('/')} ${text.slice(0, 200)}`).toContain(status)
    }
    expect([await storedReading(payload, order.readingId), await storedOrder(payload, order.id)]).toEqual(before)
    expect(
      (await payload.count({ collection: 'users', where: { email: { equals: 'robot@team.test' } } })).totalDocs,
    ).toBe(0)
  })
})
