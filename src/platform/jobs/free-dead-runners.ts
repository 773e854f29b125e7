import type { Pool } from 'pg'
import { logger } from '../log/logger'
import { lockSpace } from './lock-space'

/** Forgets the runners whose lock is gone and frees the jobs they held. A runner that has only just registered may not hold its lock yet. */
export async function freeDeadRunners(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ worker_ids: string[] }>(
    `delete from job_runners r where not exists (
       select 1 from pg_locks l where l.locktype = 'advisory' and l.granted
         and l.database = (select oid from pg_database where datname = current_database())
         and l.classid = $1 and l.objid = r.id)
       and r.started_at < now() - interval '3 seconds'
     returning worker_ids`,
    [lockSpace],
  )
  const dead = rows.flatMap(({ worker_ids }) => worker_ids)
  if (dead.length === 0) return
  await pool.query(`select graphile_worker.force_unlock_workers($1::text[])`, [dead])
  logger.warn({ pools: dead.length }, 'freed the jobs of a runner that is gone')
}
