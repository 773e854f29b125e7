import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAutomationKey, revokeAutomationKey } from '@/features/automation'
import { query, sql } from '@/platform/db/query'
import { sha256 } from '@/shared/hash'
import { paidOrder, type PaidOrder } from '../../factories/orders'
import { codeOf, furnishedHouse } from '../readings/house'
import { allScopes, call, newKey } from './house'

let payload: Payload
let order: PaidOrder

beforeAll(async () => {
  payload = await furnishedHouse()
  order = await paidOrder(payload)
})

const read = (authorization?: string, path = `orders/${order.id}`) =>
  call('GET', path, { headers: authorization === undefined ? {} : { authorization } })

const idOf = async (key: string) => {
  const [row] = await query<{ id: string }>(
    payload,
    sql`select id from automation_keys where prefix = ${key.slice(0, 11)}`,
  )
  return row!.id
}

describe('a key', () => {
  it('opens what its scopes name, whatever the case of the scheme', async () => {
    const key = await newKey(payload, ['orders:read'])
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) expect((await read(`${scheme} ${key}`)).status).toBe(200)
    for (const path of [`dossiers/${order.id}`, `readings/${order.id}`])
      expect(await call('GET', path, { key })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    const write = await call('PUT', `readings/${order.id}/draft`, { key, body: { content: {} } })
    expect(write).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  })

  it('is 401 when it is missing, unknown, malformed, in the query, expired or revoked', async () => {
    const key = await newKey(payload)
    const other = `lumira_${'x'.repeat(43)}`
    for (const said of [
      undefined,
      '',
      'Bearer',
      'Bearer x',
      key,
      `Basic ${key}`,
      `Bearer ${other}`,
      `Bearer ${key} ${key}`,
      `Bearer ${key}x`,
    ])
      expect(await read(said), String(said)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    const inQuery = await read(
      undefined,
      `orders?key=${key}&token=${key}&access_token=${key}&authorization=Bearer%20${key}`,
    )
    expect(inQuery.status).toBe(401)
    expect((await read(`Bearer ${key}`)).status).toBe(200)

    await query(
      payload,
      sql`update automation_keys set expires_at = now() - interval '1 second' where id = ${await idOf(key)}::uuid`,
    )
    expect((await read(`Bearer ${key}`)).status).toBe(401)
    const revoked = await newKey(payload)
    await revokeAutomationKey(payload, { keyId: await idOf(revoked) })
    expect((await read(`Bearer ${revoked}`)).status).toBe(401)
    expect(await codeOf(revokeAutomationKey(payload, { keyId: await idOf(revoked) }))).toBe('NOT_FOUND')
  })

  it('is stored as a hash alone, and its use is noted', async () => {
    const key = await newKey(payload, allScopes)
    const stored = async () => {
      const [row] = await query<{ row: string; lastUsedAt: string | null }>(
        payload,
        sql`select row_to_json(k)::text as row, last_used_at as "lastUsedAt" from automation_keys k where prefix = ${key.slice(0, 11)}`,
      )
      return row!
    }
    expect((await stored()).lastUsedAt).toBeNull()
    await read(`Bearer ${key}`)
    expect((await stored()).lastUsedAt).not.toBeNull()
    expect((await stored()).row).not.toContain(key.slice(11))
  })

  it('is never logged, not even when something breaks', async () => {
    const script = ['--import', 'tsx', 'tests/integration/automation/use-key-once.ts']
    const { stdout, stderr } = await promisify(execFile)(process.execPath, script, {
      env: { ...process.env, LOG_LEVEL: 'trace' },
    })
    const [said, token = '', status] = /token=(\S+) status=(\d+)/.exec(stderr) ?? []
    expect(token).toHaveLength(50)
    expect(status).toBe('500')
    const log = `${stdout}${stderr.replace(String(said), '')}`
    expect(log).toContain('a request failed')
    for (const secret of [token, token.slice(11), sha256(token)]) expect(log).not.toContain(secret)
  })

  it('given twice by a start script is one key', async () => {
    const token = await newKey(payload).then((key) => `${key}-start`)
    for (let time = 0; time < 2; time += 1)
      await createAutomationKey(payload, { name: 'twin', scopes: ['orders:read'], days: 1, token })
    expect((await read(`Bearer ${token}`)).status).toBe(200)
  })
})
