import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GuardedPool } from '@/platform/db/guarded-pool'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { startLiveness } from '@/platform/jobs/liveness'
import { startStripeEmulator, type StripeEmulator } from '../../../tools/stripe-emulator'
import { testPayload } from '../payload'

let payload: Payload
let emulator: StripeEmulator

beforeAll(async () => {
  payload = await testPayload()
  emulator = await startStripeEmulator({
    port: 0,
    secretKey: 'sk_test_kill',
    publishableKey: 'pk_test_kill',
    webhooks: [],
  })
})
afterAll(() => emulator.stop())

/** What a worker needs; mail and automation lead nowhere, so that it works on nothing but our job. */
const workerEnv = () => ({
  ...process.env,
  STRIPE_SECRET_KEY: 'sk_test_kill',
  NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY: 'pk_test_kill',
  STRIPE_WEBHOOK_SECRET: 'whsec_kill',
  STRIPE_API_BASE: emulator.url,
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: '9',
  N8N_WEBHOOK_URL: 'http://127.0.0.1:9/',
  LOG_LEVEL: 'error',
})

async function until<T>(look: () => Promise<T | null>, seconds: number): Promise<T> {
  const end = Date.now() + seconds * 1_000
  for (;;) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`not within ${seconds} s`)
    await wait(100)
  }
}

describe('a worker killed with SIGKILL', () => {
  it('loses its jobs to the others within 30 s', async () => {
    const key = `killed:${randomUUID()}`
    const holder = async () => {
      const [job] = await query<{ locked_by: string | null }>(
        payload,
        sql`select locked_by from graphile_worker.jobs where key = ${key}`,
      )
      return job?.locked_by ?? null
    }
    // Stripe never answers, so the job runs until its worker is gone.
    await fetch(`${emulator.url}/_emulator/fail-next`, {
      method: 'POST',
      body: JSON.stringify({ mode: 'timeout', count: 10 }),
    })
    const input = { orderId: randomUUID(), intentId: 'pi_1' }
    await transaction(payload, (tx) => addJob(tx, 'cancel-intent', input, { key, runAt: new Date(0) }))
    const worker = spawn(process.execPath, ['--import', 'tsx', 'src/worker.ts'], { env: workerEnv(), stdio: 'inherit' })
    const pool = new GuardedPool({ connectionString: process.env.DATABASE_URI, max: 2 })
    try {
      const lockedBy = await until(holder, 60)
      worker.kill('SIGKILL')
      await once(worker, 'exit')
      expect(await holder()).toBe(lockedBy)

      const killedAt = Date.now()
      const other = await startLiveness(String(process.env.DATABASE_URI), pool)
      await until(async () => ((await holder()) === null ? true : null), 30)
      expect(Date.now() - killedAt).toBeLessThan(30_000)
      const [job] = await query<{ attempts: number; max_attempts: number }>(
        payload,
        sql`select attempts, max_attempts from graphile_worker.jobs where key = ${key}`,
      )
      expect(job?.attempts).toBeLessThan(job?.max_attempts ?? 0)
      await other.stop()
    } finally {
      worker.kill('SIGKILL')
      await query(payload, sql`select graphile_worker.remove_job(${key})`)
      await pool.end()
    }
  }, 120_000)
})
