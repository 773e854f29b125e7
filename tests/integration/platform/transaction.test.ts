import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { testPayload } from '../payload'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
  await query(
    payload,
    sql.raw(`
    drop table if exists commit_probe;
    create table commit_probe (name text primary key, holder text, parent text references commit_probe deferrable initially deferred)`),
  )
})
afterAll(() => query(payload, sql.raw('drop table commit_probe')))

const write = (tx: Transaction, name: string, parent: string | null = null) =>
  tx.query(sql`insert into commit_probe (name, parent) values (${name}, ${parent})`)
const isThere = async (name: string) =>
  (await query(payload, sql`select 1 from commit_probe where name = ${name}`)).length === 1
const clientRow = (email: string) => ({ email, firstName: 'Claire', locale: 'fr' as const })

describe('transaction', () => {
  it('answers after COMMIT, with Payload and raw SQL on one connection', async () => {
    const email = `${randomUUID()}@clients.test`
    const seen = await transaction(payload, async (tx) => {
      const client = await payload.create({ collection: 'clients', data: clientRow(email), req: tx.req })
      return tx.query<{ id: string }>(sql`select id from clients where id = ${client.id}`)
    })
    expect(seen).toHaveLength(1)
    expect(await query(payload, sql`select 1 from clients where email = ${email}`)).toHaveLength(1)
  })

  it('throws a COMMIT that fails, and nothing is written', async () => {
    const name = randomUUID()
    await expect(transaction(payload, (tx) => write(tx, name, 'nobody'))).rejects.toThrow()
    expect(await isThere(name)).toBe(false)
  })

  it('rolls back when a nested failure is swallowed: no later write escapes', async () => {
    const [name, email] = [randomUUID(), `${randomUUID()}@clients.test`]
    const work = transaction(payload, async (tx) => {
      await write(tx, name)
      await payload.findByID({ collection: 'clients', id: randomUUID(), req: tx.req }).catch(() => null)
      await payload.create({ collection: 'clients', data: clientRow(email), req: tx.req })
      return 'done'
    })
    await expect(work).rejects.toThrow(/nested operation failed/)
    expect(await isThere(name)).toBe(false)
    expect(await query(payload, sql`select 1 from clients where email = ${email}`)).toHaveLength(0)
  })

  it('rolls back what is thrown, whatever Payload wrote in it', async () => {
    const email = `${randomUUID()}@clients.test`
    const work = transaction(payload, async (tx) => {
      await payload.create({ collection: 'clients', data: clientRow(email), req: tx.req })
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await query(payload, sql`select 1 from clients where email = ${email}`)).toHaveLength(0)
  })

  it('of forty racers for one row, lets one win', async () => {
    const name = randomUUID()
    await transaction(payload, (tx) => write(tx, name))
    const claims = await Promise.all(
      Array.from({ length: 40 }, (_, racer) =>
        transaction(payload, async (tx) => {
          const won = await tx.query(
            sql`update commit_probe set holder = ${String(racer)} where name = ${name} and holder is null returning name`,
          )
          return won.length
        }),
      ),
    )
    expect(claims.reduce((sum, won) => sum + won, 0)).toBe(1)
  })

  it('leaves no session behind', async () => {
    await Promise.allSettled(
      Array.from({ length: 5 }, () => transaction(payload, () => Promise.reject(new Error('no')))),
    )
    expect(Object.keys(payload.db.sessions ?? {})).toEqual([])
  })
})

describe('addJob', () => {
  const jobs = (key: string) => query(payload, sql`select 1 from graphile_worker.jobs where key = ${key}`)
  const add = (tx: Transaction, key: string) =>
    addJob(tx, 'handle-stripe-event', { eventId: 'evt_none' }, { key, runAt: new Date(Date.now() + 3_600_000) })

  it('exists with its transaction, and not without', async () => {
    const [kept, lost, undone] = [randomUUID(), randomUUID(), randomUUID()]
    await transaction(payload, (tx) => add(tx, kept))
    await expect(
      transaction(payload, (tx) => add(tx, lost).then(() => Promise.reject(new Error('no')))),
    ).rejects.toThrow('no')
    const atCommit = transaction(payload, async (tx) => {
      await add(tx, undone)
      await write(tx, randomUUID(), 'nobody')
    })
    await expect(atCommit).rejects.toThrow()
    expect([await jobs(kept), await jobs(lost), await jobs(undone)].map(({ length }) => length)).toEqual([1, 0, 0])
  })

  it('with a key replaces the one that waits', async () => {
    const key = randomUUID()
    for (let time = 0; time < 3; time += 1) await transaction(payload, (tx) => add(tx, key))
    expect(await jobs(key)).toHaveLength(1)
  })

  it('of a task nobody declared is refused', async () => {
    await expect(transaction(payload, (tx) => addJob(tx, 'no-such-task', {}))).rejects.toThrow(/no task is called/)
  })
})
