import { createServer, type Server, type Socket } from 'node:net'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as healthz } from '@/app/api/healthz/route'
import { GET as ready } from '@/app/api/ready/route'
import { GuardedPool } from '@/platform/db/guarded-pool'
import { checkReadiness, houseChecks } from '@/platform/health/check-readiness'
import { logger } from '@/platform/log/logger'
import { startLiveness } from '@/platform/jobs/liveness'
import { adapterOf } from '@/platform/db/adapter'
import { testPayload } from '../payload'

let payload: Payload
let mute: Server
let mutePort: number
const heard = new Set<Socket>()

beforeAll(async () => {
  payload = await testPayload()
  // Accepts connections and never says a word.
  mute = createServer((socket) => void heard.add(socket))
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
  mutePort = (mute.address() as { port: number }).port
})
afterAll(() => {
  for (const socket of heard) socket.destroy()
  mute.close()
})

/** The house with its database elsewhere. */
function houseAt(port: number): { payload: Payload; end: () => Promise<void> } {
  const pool = new GuardedPool({
    connectionString: `postgres://nobody:secret@127.0.0.1:${port}/nothing`,
    connectionTimeoutMillis: 5_000,
  })
  return { payload: { db: { drizzle: drizzle(pool), pool } } as unknown as Payload, end: () => pool.end() }
}

const outage = (isDown: boolean) =>
  fetch(new URL('/_control', process.env.AWS_S3_ENDPOINT), { method: 'POST', body: JSON.stringify({ outage: isDown }) })

describe('ready', () => {
  it('names the worker that is not there, and no longer once one has begun', async () => {
    const { failing } = await checkReadiness()
    expect(failing).not.toContain('database')
    const pool = adapterOf(payload).pool
    const runner = await startLiveness(process.env.DATABASE_URI ?? '', pool)
    expect((await checkReadiness()).failing).not.toContain('worker')
    await runner.stop()
  })

  it.each([
    ['refuses', () => 1],
    ['hangs', () => mutePort],
  ])('says within 3.5 s that the database %s, and nothing more', async (_how, port) => {
    const house = houseAt(port())
    const started = performance.now()
    const { failing } = await checkReadiness(houseChecks(() => Promise.resolve(house.payload)))
    expect(performance.now() - started).toBeLessThan(3_500)
    expect(failing).toEqual(expect.arrayContaining(['database', 'migrations', 'worker']))
    expect(failing).not.toContain('stripe')
    void house.end().catch(() => undefined)
  })

  it('says that a database without our migrations is not ready', async () => {
    const empty = {
      db: { drizzle: { execute: () => Promise.resolve({ rows: [{ name: null }] }) } },
    } as unknown as Payload
    expect((await checkReadiness(houseChecks(() => Promise.resolve(empty)))).failing).toContain('migrations')
  })

  it('says that the storage is down, then that it is back', async () => {
    await outage(true)
    try {
      expect((await checkReadiness()).failing).toContain('storage')
      const answer = await ready()
      expect(answer.status).toBe(503)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const body = (await answer.json()) as { status: string; failing: string[] }
      expect(Object.keys(body).sort()).toEqual(['failing', 'status'])
      expect(body.failing).toContain('storage')
    } finally {
      await outage(false)
    }
    expect((await checkReadiness()).failing).not.toContain('storage')
  })

  it('fails a check that throws or hangs, by its name, and waits no longer than 3 s', async () => {
    const started = performance.now()
    const checks = {
      broken: () => Promise.reject(new Error('postgres://user:secret@host')),
      hanging: () => new Promise<boolean>(() => undefined),
      fine: () => Promise.resolve(true),
    }
    expect(await checkReadiness(checks)).toEqual({ failing: ['broken', 'hanging'] })
    expect(performance.now() - started).toBeLessThan(3_500)
  })
})

it('healthz answers without touching anything', async () => {
  const answer = healthz()
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'alive' }])
})

it('Payload writes to our own log, which keeps no person and no request', () => {
  expect(payload.logger).toBe(logger)
})
