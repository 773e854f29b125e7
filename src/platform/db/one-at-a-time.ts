import type { Payload } from 'payload'
import { adapterOf } from './adapter'

/** First half of the two-part advisory lock keys (the runners' proof of life has its own). */
const lockSpace = 7_127

/**
 * Runs `work` while nobody else, in any process, runs work of the same `name`; others wait their turn. A connection is held for as long, and no
 * transaction: outside systems may be called. The lock ends with the connection, so a killed process leaves none behind.
 */
export async function oneAtATime<T>(payload: Payload, name: string, work: () => Promise<T>): Promise<T> {
  const client = await adapterOf(payload).pool.connect()
  let isUnlocked = false
  try {
    await client.query('select pg_advisory_lock($1, hashtext($2))', [lockSpace, name])
    return await work()
  } finally {
    isUnlocked = await client.query('select pg_advisory_unlock($1, hashtext($2))', [lockSpace, name]).then(
      () => true,
      () => false,
    )
    // A connection that may still hold the lock is closed.
    client.release(!isUnlocked)
  }
}
