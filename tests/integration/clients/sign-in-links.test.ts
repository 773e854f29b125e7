import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { consumeSignInLink, createSignInLink, findOrCreateClient, resolveSession } from '@/features/clients'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { testPayload } from '../payload'
import { aClient, anAddress, tokenOf } from './rows'

let payload: Payload
beforeAll(async () => {
  payload = await testPayload()
})

const invalid = expect.objectContaining({ code: 'LINK_INVALID' })
const networkAddress = `10.${rand()}.${rand()}.${rand()}`

describe('a sign-in link', () => {
  it('opens once only, under twenty presses at once', async () => {
    const client = await aClient(payload)
    const token = tokenOf((await createSignInLink(payload, { clientId: client.id })).url)
    const tries = await race(client.id, (index) =>
      consumeSignInLink(payload, { token, networkAddress: `10.0.1.${index}` }),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toEqual(invalid)
    const [sessions] = await query<{ count: number }>(
      payload,
      sql`select count(*)::int as count from client_sessions where client_id = ${client.id}`,
    )
    expect(sessions?.count).toBe(1)
  })

  it('confirms the address, and opens everything of the client for thirty days', async () => {
    const client = await aClient(payload)
    const { url, expiresAt } = await createSignInLink(payload, { clientId: client.id, next: '/sanctuaire/lectures' })
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(9.9 * 60_000)
    expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(10 * 60_000)
    expect(new URL(url).searchParams.get('suite')).toBe('/sanctuaire/lectures')
    const used = await consumeSignInLink(payload, { token: tokenOf(url), next: '/sanctuaire/lectures' })
    expect(used).toMatchObject({ clientId: client.id, next: '/sanctuaire/lectures' })
    expect(used.expiresAt.getTime() - Date.now()).toBeGreaterThan(29.9 * 86_400_000)
    expect(await resolveSession(payload, used.sessionToken)).toMatchObject({
      clientId: client.id,
      onlyOrderId: null,
      email: client.email,
      firstName: 'Camille',
    })
    expect((await payload.findByID({ collection: 'clients', id: client.id })).confirmedAt).toBeTruthy()
  })

  it('is refused when expired', async () => {
    const client = await aClient(payload)
    const token = tokenOf((await createSignInLink(payload, { clientId: client.id })).url)
    await query(
      payload,
      sql`update client_links set expires_at = now() - interval '1 second' where client_id = ${client.id}`,
    )
    await expect(consumeSignInLink(payload, { token, networkAddress })).rejects.toEqual(invalid)
    expect((await payload.findByID({ collection: 'clients', id: client.id })).confirmedAt).toBeFalsy()
  })

  it('is refused when a newer one was made, before and after the newer one is used', async () => {
    const client = await aClient(payload)
    const older = tokenOf((await createSignInLink(payload, { clientId: client.id })).url)
    const newer = tokenOf((await createSignInLink(payload, { clientId: client.id })).url)
    await expect(consumeSignInLink(payload, { token: older, networkAddress })).rejects.toEqual(invalid)
    await consumeSignInLink(payload, { token: newer })
    await expect(consumeSignInLink(payload, { token: older, networkAddress })).rejects.toEqual(invalid)
    await expect(consumeSignInLink(payload, { token: newer, networkAddress })).rejects.toEqual(invalid)
  })

  it.each([null, 12, '', 'a', 'x'.repeat(10_000), '\u0000', { jeton: 1 }])(
    'is refused when it is %j',
    async (token) => {
      await expect(consumeSignInLink(payload, { token, networkAddress })).rejects.toEqual(invalid)
    },
  )

  it('is refused with one letter changed', async () => {
    const client = await aClient(payload)
    const token = tokenOf((await createSignInLink(payload, { clientId: client.id })).url)
    const tampered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    await expect(consumeSignInLink(payload, { token: tampered, networkAddress })).rejects.toEqual(invalid)
    await consumeSignInLink(payload, { token })
  })

  it('never leads out of the site', async () => {
    const client = await aClient(payload)
    for (const next of ['//evil.example', '\\evil', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
      const { url } = await createSignInLink(payload, { clientId: client.id, next })
      expect(new URL(url).searchParams.get('suite')).toBe('/sanctuaire')
      expect((await consumeSignInLink(payload, { token: tokenOf(url), next })).next).toBe('/sanctuaire')
    }
  })

  it('is not kept: the database holds its hash alone', async () => {
    const client = await aClient(payload)
    const token = tokenOf((await createSignInLink(payload, { clientId: client.id })).url)
    const rows = await query<{ row: string }>(
      payload,
      sql`select l::text as row from client_links l where client_id = ${client.id}`,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(token)
  })

  it('tells a flood of wrong ones to wait, while a right one is let in from the same network', async () => {
    const client = await aClient(payload)
    const flooder = { networkAddress: `10.9.${rand()}.${rand()}` }
    const codes = []
    for (let index = 0; index < 25; index += 1)
      codes.push(
        await consumeSignInLink(payload, { token: `wrong-${index}`, ...flooder }).catch(
          ({ code }: { code: string }) => code,
        ),
      )
    expect(codes.slice(0, 20)).toEqual(Array(20).fill('LINK_INVALID'))
    expect(codes.slice(20)).toEqual(Array(5).fill('RATE_LIMITED'))
    const token = tokenOf((await createSignInLink(payload, { clientId: client.id })).url)
    await expect(consumeSignInLink(payload, { token, ...flooder })).resolves.toMatchObject({ clientId: client.id })
  })
})

describe('findOrCreateClient', () => {
  it('gives twenty callers at once the same client, whatever the case they typed', async () => {
    const email = anAddress()
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        transaction(payload, (tx) =>
          findOrCreateClient(tx, {
            email: index % 2 ? ` ${email.toUpperCase()} ` : email,
            firstName: `N${index}`,
            locale: 'fr',
          }),
        ),
      ),
    )
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1)
  })
})

/** Twenty presses that all stand at the client's row before the first may go on: the worst moment there is. */
async function race<T>(clientId: string, press: (index: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  const started = await transaction(payload, async (tx) => {
    await tx.query(sql`select id from clients where id = ${clientId} for update`)
    const tries = Promise.allSettled(Array.from({ length: 20 }, (_, index) => press(index)))
    for (let waiting = 0; waiting < 15;) {
      await tx.query(sql`select pg_stat_clear_snapshot()`)
      const [row] = await tx.query<{ count: number }>(
        sql`select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
      waiting = row?.count ?? 0
    }
    return { tries }
  })
  return started.tries
}

function rand(): number {
  return Math.floor(Math.random() * 250) + 1
}
