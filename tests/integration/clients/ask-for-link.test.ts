import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { consumeSignInLink, createSignInLink, requestSignInLink } from '@/features/clients'
import { query, sql } from '@/platform/db/query'
import { testPayload } from '../payload'
import { aClient, anAddress, emailsOf, runSignIn, takeJobs, tokenOf } from './rows'

let payload: Payload
beforeAll(async () => {
  payload = await testPayload()
})

let network = Date.now() % 60_000
const aNetwork = () =>
  `172.${16 + (network++ % 16)}.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`
const ask = (email: unknown, networkAddress = aNetwork()) =>
  requestSignInLink(payload, { email, locale: 'fr', networkAddress })
const limited = expect.objectContaining({
  code: 'RATE_LIMITED',
  faults: [expect.objectContaining({ field: 'retryAfter' })],
})

describe('asking for a link', () => {
  it('queues one mail for a client, and nothing for a stranger', async () => {
    const client = await aClient(payload)
    const stranger = anAddress('personne')
    await ask(` ${client.email.toUpperCase()}`)
    await ask(stranger)
    await runSignIn(payload, client)
    await runSignIn(payload, { id: stranger, email: stranger })
    expect(await emailsOf(payload, client.id)).toMatchObject([
      { template: 'sign-in-link', status: 'queued', data: { next: '/sanctuaire' } },
    ])
    const [strays] = await query<{ count: number }>(
      payload,
      sql`select count(*)::int as count from emails where address = ${stranger}`,
    )
    expect(strays?.count).toBe(0)
  })

  it('answers the same, at the same pace, and leaves the same job for a known and an unknown address', async () => {
    const client = await aClient(payload)
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 30; round += 1)
      for (const kind of ['known', 'unknown'] as const) {
        const email = kind === 'known' ? (await aClient(payload)).email : anAddress('personne')
        const startedAt = performance.now()
        expect(await ask(email)).toBeUndefined()
        times[kind].push(performance.now() - startedAt)
      }
    const median = (all: number[]) => all.sort((a, b) => a - b)[15] ?? 0
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(10)
    await ask(client.email)
    const stranger = anAddress('personne')
    await ask(stranger)
    const [known] = await takeJobs(payload, ['prepare-sign-in', 'queue-email', 'send-email'], client.email)
    const [unknown] = await takeJobs(payload, ['prepare-sign-in', 'queue-email', 'send-email'], stranger)
    expect(Object.keys(known?.input ?? {})).toEqual(Object.keys(unknown?.input ?? {}))
    expect(known?.task).toBe(unknown?.task)
  })

  it.each(['', 'camille', 'a@b', null, {}, 'a\u0000@b.fr', 'a@b.fr\r\nBcc: c@d.fr'])(
    'refuses %j by its field',
    async (email) => {
      await expect(ask(email)).rejects.toMatchObject({
        code: 'VALIDATION_FAILED',
        faults: [{ field: 'email', reason: 'NOT_AN_EMAIL' }],
      })
    },
  )

  it('stops who floods one address, not their neighbour on the same network', async () => {
    const [victim, neighbour, flooder] = [await aClient(payload), await aClient(payload), aNetwork()]
    const tries = []
    for (let index = 0; index < 12; index += 1)
      tries.push(await ask(victim.email, flooder).catch((error: unknown) => error))
    expect(tries.slice(0, 5)).toEqual(Array(5).fill(undefined))
    expect(tries.slice(5)).toEqual(Array(7).fill(limited))
    await expect(ask(neighbour.email, flooder)).resolves.toBeUndefined()
    await expect(ask(victim.email)).resolves.toBeUndefined()
  })

  it('stops who tries many addresses, not somebody elsewhere', async () => {
    const flooder = aNetwork()
    const tries = []
    for (let index = 0; index < 24; index += 1)
      tries.push(await ask(anAddress('liste'), flooder).catch((error: unknown) => error))
    expect(tries.slice(0, 20)).toEqual(Array(20).fill(undefined))
    expect(tries.slice(20)).toEqual(Array(4).fill(limited))
    await expect(ask((await aClient(payload)).email)).resolves.toBeUndefined()
  })

  it('buries nobody in mails when a hundred networks ask for them, and still lets them in', async () => {
    const victim = await aClient(payload)
    for (let index = 0; index < 40; index += 1) {
      await ask(victim.email, `198.51.${index}.7`)
      await runSignIn(payload, victim)
    }
    const sent = await emailsOf(payload, victim.id)
    expect(sent.length).toBeGreaterThanOrEqual(3)
    expect(sent.length).toBeLessThanOrEqual(5)
    // The link of the last mail works; while it does, a further request sends nothing.
    const token = tokenOf((await createSignInLink(payload, { clientId: victim.id })).url)
    await ask(victim.email)
    await runSignIn(payload, victim)
    expect(await emailsOf(payload, victim.id)).toHaveLength(sent.length)
    await expect(consumeSignInLink(payload, { token })).resolves.toMatchObject({ clientId: victim.id })
  })
})
