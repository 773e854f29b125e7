import type { Payload } from 'payload'
import { query, sql } from '../db/query'
import { lockSpace } from './lock-space'

/** Whether at least one runner holds its proof of life, anywhere. */
export async function isWorkerAlive(payload: Payload): Promise<boolean> {
  const rows = await query(
    payload,
    sql`select 1 from job_runners r join pg_locks l on l.locktype = 'advisory' and l.granted and l.classid = ${lockSpace} and l.objid = r.id limit 1`,
  )
  return rows.length > 0
}
