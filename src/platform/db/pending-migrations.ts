import type { Payload } from 'payload'
import { migrations } from '../../../migrations'
import { query, sql } from './query'

/** Names of migrations that this code expects and the database has not had. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  const [table] = await query<{ name: string | null }>(
    payload,
    sql`select to_regclass('payload_migrations')::text as name`,
  )
  if (!table?.name) return migrations.map(({ name }) => name)
  const rows = await query<{ name: string }>(payload, sql`select name from payload_migrations`)
  const done = new Set(rows.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !done.has(name))
}
