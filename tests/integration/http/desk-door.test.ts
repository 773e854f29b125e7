import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { furnishedHouse } from '../readings/house'
import { ask, cookieOf, knock, signedIn } from './rest'

let payload: Payload

beforeAll(async () => {
  payload = await furnishedHouse()
})

const me = async (cookie: string) =>
  ((await (await ask('GET', '/users/me', { as: cookie })).json()) as { user: { id: string; role: string } | null }).user

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now()
  const result = await work()
  return { result, ms: performance.now() - started }
}

describe('signing in', () => {
  it('answers alike for known and unknown addresses: words, status, time', async () => {
    const { email } = await signedIn(payload, 'editor')
    const known = await timed(() => knock({ email, password: 'wrong' }))
    const unknown = await timed(() => knock({ email: `${randomUUID()}@team.test`, password: 'wrong' }))
    expect([known.result.status, unknown.result.status]).toEqual([401, 401])
    expect(await known.result.text()).toBe(await unknown.result.text())
    expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(120)
  })

  it('refuses a flood where it comes from, and lets the person in from elsewhere', async () => {
    const { email, password } = await signedIn(payload, 'expert')
    const network = { 'x-forwarded-for': `203.0.113.9, ${randomUUID()}` }
    const answers = await Promise.all(Array.from({ length: 30 }, () => knock({ email, password: 'wrong' }, network)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(20)
    expect(Number(answers.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await knock({ email, password }, network)).status).toBe(429)
    expect((await knock({ email, password })).status).toBe(200)
    // What a caller writes into the header itself changes nothing: the last address, our own proxy's, counts.
    expect(
      (await knock({ email, password }, { 'x-forwarded-for': `198.51.100.7, ${network['x-forwarded-for']}` })).status,
    ).toBe(429)
  })

  it('lets a browser that was in before enter through a flood of its own network', async () => {
    const { email, password, cookie } = await signedIn(payload, 'expert')
    const network = { 'x-forwarded-for': randomUUID() }
    await Promise.all(Array.from({ length: 20 }, () => knock({ email, password: 'wrong' }, network)))
    expect((await knock({ email, password }, network)).status).toBe(429)
    const device = /lumira-device=[^;]+/.exec(cookie)?.[0] ?? ''
    expect((await knock({ email, password }, { ...network, cookie: device })).status).toBe(200)
    // The device of somebody else, or a made-up one, is nobody's.
    const other = /lumira-device=[^;]+/.exec((await signedIn(payload, 'expert')).cookie)?.[0] ?? ''
    for (const forged of [other, device.slice(0, -2), 'lumira-device=x.y'])
      expect((await knock({ email, password }, { ...network, cookie: forged })).status).toBe(429)
  })

  it('never shuts an account, however many wrong passwords come', async () => {
    const { email, password } = await signedIn(payload, 'editor')
    for (let network = 0; network < 4; network += 1) {
      const from = { 'x-forwarded-for': randomUUID() }
      await Promise.all(Array.from({ length: 10 }, () => knock({ email, password: 'wrong' }, from)))
    }
    expect((await knock({ email, password })).status).toBe(200)
  })

  it('takes text alone', async () => {
    for (const password of [{}, [], 12, 'x'.repeat(600)])
      expect((await knock({ email: 'a@b.test', password })).status).toBe(422)
    for (const body of [undefined, {}, { email: null }])
      expect((await ask('POST', '/users/login', { body })).status).toBe(400)
  })
})

describe('a lost password', () => {
  it('is answered alike for known and unknown addresses, in the same time', async () => {
    const { email } = await signedIn(payload, 'editor')
    const lost = (address: string) =>
      timed(() =>
        ask('POST', '/users/forgot-password', {
          body: { email: address },
          headers: { 'x-forwarded-for': randomUUID() },
        }),
      )
    const known = await lost(email)
    const unknown = await lost(`${randomUUID()}@team.test`)
    expect([known.result.status, unknown.result.status]).toEqual([200, 200])
    expect(await known.result.text()).toBe(await unknown.result.text())
    expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(120)
  })

  it('cannot be asked for without end', async () => {
    const headers = { 'x-forwarded-for': randomUUID() }
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        ask('POST', '/users/forgot-password', { body: { email: `${n}@team.test` }, headers }),
      ),
    )
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
  })
})

describe('a member of the team', () => {
  it('cannot raise their own role, nor anybody else’s, nor touch what keeps them in', async () => {
    const { user, cookie } = await signedIn(payload, 'expert')
    const { user: other } = await signedIn(payload, 'editor')
    const sessions = [{ id: 'mine', expiresAt: '2099-01-01T00:00:00.000Z' }]
    const answer = await ask('PATCH', `/users/${user.id}`, {
      as: cookie,
      body: { role: 'admin', name: 'Autre', sessions, resetPasswordToken: 'x', hash: 'x', salt: 'x' },
    })
    expect(answer.status).toBe(200)
    expect(await me(cookie)).toMatchObject({ role: 'expert', name: 'Autre' })
    expect((await ask('PATCH', `/users/${other.id}`, { as: cookie, body: { role: 'admin' } })).status).toBe(403)
    expect(
      (await ask('PATCH', `/users?where[role][equals]=editor`, { as: cookie, body: { name: 'x' } })).status,
    ).toBeLessThan(500)
    expect((await payload.findByID({ collection: 'users', id: other.id })).name).toBe('Test')
    expect(
      (
        await ask('POST', '/users', {
          as: cookie,
          body: { email: `${randomUUID()}@x.test`, password: 'x', name: 'x', role: 'admin' },
        })
      ).status,
    ).toBe(403)
  })

  it('sees only themselves, unless an admin', async () => {
    const { user, cookie } = await signedIn(payload, 'expert')
    const { user: other } = await signedIn(payload, 'editor')
    const found = (await (await ask('GET', '/users', { as: cookie })).json()) as { docs: { id: string }[] }
    expect(found.docs.map(({ id }) => id)).toEqual([user.id])
    expect((await ask('GET', `/users/${other.id}`, { as: cookie })).status).toBe(404)
  })

  it('is out at once when their role changes, when they are deleted, when they leave', async () => {
    const changed = await signedIn(payload, 'admin')
    await payload.update({ collection: 'users', id: changed.user.id, data: { role: 'editor' } })
    expect(await me(changed.cookie)).toBe(null)
    expect((await ask('GET', '/emails', { as: changed.cookie })).status).toBe(403)
    expect(await me(await cookieOf(changed))).toMatchObject({ role: 'editor' })

    const renamed = await signedIn(payload, 'admin')
    await payload.update({ collection: 'users', id: renamed.user.id, data: { name: 'Autre', role: 'admin' } })
    expect(await me(renamed.cookie)).toMatchObject({ name: 'Autre' })

    const deleted = await signedIn(payload, 'admin')
    await payload.delete({ collection: 'users', id: deleted.user.id })
    expect(await me(deleted.cookie)).toBe(null)
    expect((await ask('GET', '/orders', { as: deleted.cookie })).status).toBe(403)

    const left = await signedIn(payload, 'admin')
    expect((await ask('POST', '/users/logout', { as: left.cookie })).status).toBe(200)
    expect(await me(left.cookie)).toBe(null)
  })

  it('gets a new session at every sign-in', async () => {
    const member = await signedIn(payload, 'editor')
    expect(await cookieOf(member)).not.toBe(member.cookie)
  })
})

it('an editor gets nothing of what clients own, through REST either', async () => {
  const { cookie } = await signedIn(payload, 'editor')
  for (const slug of [
    'dossiers',
    'readings',
    'reading-versions',
    'clients',
    'orders',
    'order-lines',
    'order-timeline',
    'photos',
    'deliverables',
    'invoices',
    'payments',
    'consents',
    'emails',
    'conversations',
    'conversation-messages',
    'events',
    'deliveries',
    'automation-keys',
    'stripe-events',
    'client-sessions',
    'client-links',
  ])
    for (const path of [`/${slug}`, `/${slug}/count`, `/${slug}/${randomUUID()}`])
      expect([403, 404], path).toContain((await ask('GET', path, { as: cookie })).status)
})
