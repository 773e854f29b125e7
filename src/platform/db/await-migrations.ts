import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { logger } from '../log/logger'
import { pendingMigrations } from './pending-migrations'

/** Waits until the database has every migration of this code: a new version may start before its schema is there, and must not work on the old one. */
export async function awaitMigrations(payload: Payload): Promise<void> {
  for (let isTold = false; ; isTold = true) {
    const missing = await pendingMigrations(payload)
    if (missing.length === 0) return
    if (!isTold) logger.error({ missing }, 'migrations are missing: waiting for `npm run migrate`')
    await pause(2_000)
  }
}
