import { runMigrations } from 'graphile-worker'
import type { Payload } from 'payload'
import { GuardedPool } from './guarded-pool'
import { pendingMigrations } from './pending-migrations'

/**
 * Brings the database to the schema of this code: the jobs' schema first, then ours. One process at a time (an advisory lock), and a rerun
 * after a kill is safe, since each migration is one transaction. Throws when something is still missing at the end.
 */
export async function migrate(payload: Payload, connectionString: string): Promise<void> {
  const pool = new GuardedPool({ connectionString, max: 2 })
  const lock = await pool.connect()
  try {
    await lock.query('select pg_advisory_lock(7126, 0)')
    await runMigrations({ pgPool: pool })
    await payload.db.migrate()
    const missing = await pendingMigrations(payload)
    if (missing.length > 0) throw new Error(`Migrations are still missing: ${missing.join(', ')}`)
  } finally {
    lock.release(true)
    await pool.end()
  }
}
