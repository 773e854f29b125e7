import 'server-only'
import type { Payload } from 'payload'
import { pendingMigrations } from '../db/pending-migrations'
import { query, sql } from '../db/query'
import { isWorkerAlive } from '../jobs/is-worker-alive'
import { getPayload } from '../payload/get-payload'
import { isStorageReachable } from '../storage/objects'
import { stripeEnv } from '../stripe/env'

type Checks = Record<string, () => Promise<boolean>>

/** Each thing an order needs. */
export const houseChecks = (house: () => Promise<Payload>): Checks => ({
  database: async () => (await query(await house(), sql`select 1`)).length === 1,
  migrations: async () => (await pendingMigrations(await house())).length === 0,
  storage: isStorageReachable,
  worker: async () => isWorkerAlive(await house()),
  stripe: async () => Boolean(stripeEnv().STRIPE_WEBHOOK_SECRET),
})

/** The names of what is not there. A check that throws or lasts over 3 s fails; the answer comes by then, whatever hangs. */
export async function checkReadiness(checks: Checks = houseChecks(getPayload)): Promise<{ failing: string[] }> {
  const names = Object.keys(checks)
  const results = await Promise.all(Object.values(checks).map((check) => withinSeconds(3, check).catch(() => false)))
  return { failing: names.filter((_, index) => !results[index]) }
}

function withinSeconds(seconds: number, check: () => Promise<boolean>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), seconds * 1000)
  return Promise.race([check(), promise]).finally(() => clearTimeout(timer))
}
