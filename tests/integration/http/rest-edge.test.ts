import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { furnishedHouse } from '../readings/house'
import { ask, read, signedIn } from './rest'

let payload: Payload
let editor: string
let admin: string

beforeAll(async () => {
  payload = await furnishedHouse()
  editor = (await signedIn(payload, 'editor')).cookie
  admin = (await signedIn(payload, 'admin')).cookie
})

const offer = () => ({
  name: 'Essai',
  slug: `essai-${randomUUID()}`,
  kind: 'reading',
  priceCents: 1_000,
  currency: 'eur',
})
const fieldsOf = async (answer: Response) => ((await read(answer)).error?.faults ?? []).map(({ field }) => field)

async function madeOffer() {
  const { doc } = await read(await ask('POST', '/products', { as: editor, body: offer() }))
  return doc ?? expect.fail('the offer was not made')
}

describe('what works still works', () => {
  it('creates, reads, changes and searches as an editor', async () => {
    const { id } = await madeOffer()
    expect((await ask('PATCH', `/products/${id}`, { as: editor, body: { priceCents: 2_000 } })).status).toBe(200)
    const found = await ask('GET', `/products?where[id][equals]=${id}&depth=0`, { as: editor })
    expect(found.headers.get('cache-control')).toBe('private, no-store')
    expect(await found.json()).toMatchObject({ totalDocs: 1, docs: [{ id, priceCents: 2_000 }] })
    const form = new FormData()
    form.set('_payload', JSON.stringify({ priceCents: 3_000 }))
    expect((await ask('PATCH', `/products/${id}`, { as: editor, raw: form })).status).toBe(200)
    const search = await ask('POST', '/products', {
      as: editor,
      raw: new URLSearchParams({ 'where[id][in]': id, limit: '5' }),
      headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(await search.json()).toMatchObject({ docs: [{ priceCents: 3_000 }], limit: 5 })
    expect((await ask('DELETE', `/products/${id}`, { as: editor })).status).toBe(403)
    expect((await ask('GET', '/globals/settings')).status).toBe(200)
    expect(
      (await ask('POST', `/payload-preferences/nav-${id}`, { as: editor, body: { value: { open: true } } })).status,
    ).toBe(200)
    expect(await (await ask('GET', `/payload-preferences/nav-${id}`, { as: editor })).json()).toMatchObject({
      value: { open: true },
    })
  })

  it('keeps when a row was made, and its id, to itself', async () => {
    const { doc } = await read(
      await ask('POST', '/products', {
        as: editor,
        body: {
          ...offer(),
          id: randomUUID(),
          createdAt: '1999-01-01T00:00:00.000Z',
          updatedAt: '1999-01-01T00:00:00.000Z',
        },
      }),
    )
    expect(String(doc?.createdAt)).not.toContain('1999')
    const changed = await read(
      await ask('PATCH', `/products/${doc?.id}`, {
        as: editor,
        body: { createdAt: '1999-01-01T00:00:00.000Z', position: 3 },
      }),
    )
    expect(changed.doc).toMatchObject({ createdAt: doc?.createdAt, position: 3 })
  })
})

describe('addresses', () => {
  it.each([
    '/products/12',
    '/products/not-an-id',
    "/products/1'--",
    '/products/versions/x',
    '/nothing',
    '/graphql',
    '/og',
    '/products/a/b/c',
    '/payload-migrations',
    '/media/paste-url?src=http://127.0.0.1',
    '/globals/nothing',
  ])('%s is not there', async (path) => expect((await ask('GET', path, { as: admin })).status).toBe(404))

  it('refuses a NUL in the path, GraphQL, and the first user’s door', async () => {
    expect((await ask('GET', '/products/%00', { as: admin })).status).toBe(400)
    expect((await ask('POST', '/graphql', { as: admin, body: { query: '{ __typename }' } })).status).toBe(404)
    const first = await ask('POST', '/users/first-register', {
      body: { email: 'a@b.test', password: 'x', name: 'x', role: 'admin' },
    })
    expect(first.status).toBe(403)
  })
})

describe('bodies', () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ['a number with letters', { priceCents: '12abc' }, 'priceCents'],
    ['NaN', { priceCents: 'NaN' }, 'priceCents'],
    ['an object for a number', { priceCents: {} }, 'priceCents'],
    ['an object for a text', { name: { a: 1 } }, 'name'],
    ['a list for a text', { slug: ['x'] }, 'slug'],
    ['a text for a checkbox', { isHighlighted: 'yes' }, 'isHighlighted'],
    ['a wrong id', { intakeForm: 'abc' }, 'intakeForm'],
    ['a wrong id in a list', { extras: ['abc'] }, 'extras.0'],
    ['a row that is no row', { highlights: ['abc'] }, 'highlights.0'],
    ['an object deep in a row', { highlights: [{ text: {} }] }, 'highlights.0.text'],
    ['a text too long for its index', { slug: 'a'.repeat(5_000) }, 'slug'],
  ]
  it.each(cases)('%s: 422 with the field, for new rows and old', async (_what, wrong, field) => {
    const { id } = await madeOffer()
    for (const answer of [
      await ask('POST', '/products', { as: editor, body: { ...offer(), ...wrong } }),
      await ask('PATCH', `/products/${id}`, { as: editor, body: wrong }),
    ]) {
      expect(answer.status).toBe(422)
      expect(await fieldsOf(answer)).toEqual([field])
    }
    const form = new FormData()
    form.set('_payload', JSON.stringify(wrong))
    expect((await ask('PATCH', `/products/${id}`, { as: editor, raw: form })).status).toBe(422)
  })

  it.each([
    ['NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('%s anywhere: 400 with the field', async (_what, text) => {
    const answer = await ask('POST', '/products', { as: editor, body: { ...offer(), highlights: [{ text }] } })
    expect(answer.status).toBe(400)
    expect(await fieldsOf(answer)).toEqual(['highlights.0.text'])
    expect((await ask('POST', '/users/login', { body: { email: text, password: 'x' } })).status).toBe(400)
  })

  it('keeps emoji, right-to-left and decomposed accents', async () => {
    const tagline = '🌙 שלום e\u0301te\u0301 ﷽'
    const { doc } = await read(await ask('POST', '/products', { as: editor, body: { ...offer(), tagline } }))
    expect(doc?.tagline).toBe(tagline)
  })

  it('that are no JSON, no object, or of another kind: 4xx', async () => {
    const json = { 'content-type': 'application/json' }
    for (const raw of ['{', '', '[1]', '"x"', '{"a":1}}']) {
      const answer = await ask('POST', '/products', { as: editor, raw, headers: json })
      expect(answer.status, raw).toBe(400)
    }
    expect(
      (await ask('POST', '/products', { as: editor, raw: '{}', headers: { 'content-type': 'text/plain' } })).status,
    ).toBe(415)
    expect(
      (
        await ask('POST', '/products', {
          as: editor,
          raw: 'x',
          headers: { 'content-type': 'multipart/form-data; boundary=y' },
        })
      ).status,
    ).toBe(400)
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect((await ask('POST', '/products', { as: editor, raw: deep, headers: json })).status).toBe(400)
  })

  it('over 2 MB: 413, whatever the length says', async () => {
    const raw = JSON.stringify({ ...offer(), description: 'x'.repeat(2_100_000) })
    expect(
      (await ask('POST', '/products', { as: editor, raw, headers: { 'content-type': 'application/json' } })).status,
    ).toBe(413)
  })

  it('impossible days: 422 on every date field that can be written', async () => {
    for (const day of ['2026-02-30', '2026-02-30T00:00:00.000Z', '2026-13-01', 'yesterday', '0000-00-00', 12]) {
      const where = await ask('GET', `/products?where[createdAt][greater_than]=${encodeURIComponent(String(day))}`, {
        as: editor,
      })
      expect(where.status, String(day)).toBe(422)
      expect(await fieldsOf(where)).toEqual(['createdAt'])
    }
  })
})

describe('queries', () => {
  const bad: [string, number][] = [
    ['limit=abc', 422],
    ['limit[]=5', 422],
    ['limit=1&limit=2', 422],
    ['depth=1e9', 422],
    ['page=NaN', 422],
    ['where[id][equals]=abc', 422],
    ['where[id][in]=abc,def', 422],
    ['where[priceCents][equals]=12abc', 422],
    ['where[priceCents][greater_than]=NaN', 422],
    ['where[intakeForm][equals]=x', 422],
    ['where[kind][equals]=nothing', 422],
    ['where[kind][in]=reading,nothing', 422],
    ['where[extras.kind][like]=read', 422],
    ['where[_status][contains]=publ', 422],
    ['where[isHighlighted][equals]=null', 422],
    ['where[extras.intakeForm.name][equals]=x', 422],
    ['where[or][0][extras__extras__name][equals]=x', 422],
    ['sort=name,-extras.intakeForm.name', 422],
    ['sort=-extras.name', 200],
    ['where[extras][in]=', 422],
    ['where[name][all]=a,b', 422],
    ['where[intakeForm.name][nothing]=x', 400],
    ['where[nothing][equals]=x', 400],
    ['where=abc', 422],
    [`where[name][like]=${encodeURIComponent('a\u0000')}`, 400],
    [`locale=${encodeURIComponent('\u0000')}`, 400],
    [`${'where[or][0]'.padEnd(12)}${'[and][0]'.repeat(6)}[id][equals]=x`.replace(' ', ''), 422],
    [Array.from({ length: 100 }, (_, n) => `where[or][${n}][name][equals]=x`).join('&'), 422],
    [`where[name][equals]=${'x'.repeat(20_000)}`, 413],
  ]
  it.each(bad)('%s → %i', async (query, status) => {
    expect((await ask('GET', `/products?${query}`, { as: editor })).status).toBe(status)
  })

  it.each(['limit=0', 'limit=-1', 'limit=999999', 'pagination=false', 'limit=0&pagination=false'])(
    '%s is bounded',
    async (query) => {
      const answer = (await (await ask('GET', `/products?${query}&depth=99`, { as: editor })).json()) as {
        docs: unknown[]
        limit: number
      }
      expect(answer.docs.length).toBeLessThanOrEqual(500)
      expect([0, 500]).toContain(answer.limit)
    },
  )

  it('odd but harmless queries answer without a 5xx', async () => {
    for (const query of [
      'sort=nothing',
      'sort=-createdAt,name',
      'select[name]=true',
      'select=x',
      'populate[x]=y',
      'joins=x',
      'locale=xx',
      'fallback-locale=none',
      'draft=true',
      'trash=true',
      'where[or]=x',
      'where[and][0]=x',
      'where[name][in]=a,b',
      'where[name][equals][x]=y',
      '__proto__[x]=1',
      'where[__proto__][equals]=1',
      'where[slug][near]=1,2',
    ])
      expect((await ask('GET', `/products?${query}`, { as: editor })).status, query).toBeLessThan(500)
  })
})

describe('other sites', () => {
  it('cannot write with the desk’s cookie; programs with a token can', async () => {
    const evil = { origin: 'https://evil.test' }
    for (const headers of [evil, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) {
      expect((await ask('POST', '/products', { as: editor, body: offer(), headers })).status).toBe(403)
      expect((await ask('DELETE', `/products/${randomUUID()}`, { as: admin, headers })).status).toBe(403)
      expect((await ask('POST', '/users/login', { body: { email: 'a@b.test', password: 'x' }, headers })).status).toBe(
        403,
      )
    }
    const token = /payload-token=([^;]+)/.exec(editor)?.[1]
    expect(
      (await ask('POST', '/products', { body: offer(), headers: { ...evil, authorization: `JWT ${token}` } })).status,
    ).toBe(201)
    expect((await ask('POST', '/products', { body: offer() })).status).toBe(403)
  })

  it('are told nothing that a page could read', async () => {
    const answer = await ask('GET', '/products', { headers: { origin: 'https://evil.test' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe(null)
  })
})

it('an answer of 5xx says nothing of the inside', async () => {
  const answer = await ask('GET', `/media/file/${randomUUID()}.webp`)
  expect(answer.status).toBeLessThan(600)
  expect(await answer.text()).not.toMatch(/select |node_modules|127\.0\.0\.1|bucket/i)
})
