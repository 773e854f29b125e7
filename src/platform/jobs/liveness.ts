import pg from 'pg'
import { logger } from '../log/logger'

const interval = 5_000

/**
 * Keeps a runner's proof of life: an advisory lock on a connection of its own, which PostgreSQL drops the moment the process is gone. Every runner
 * also frees the jobs of runners whose lock is gone (graphile-worker itself would keep them locked for 4 hours).
 */
export async function startLiveness(connectionString: string, pool: pg.Pool) {
  const client = new pg.Client({ connectionString, application_name: 'lumira-runner' })
  client.on('error', (error) => logger.error({ reason: error.message }, 'the runner lost its proof of life'))
  await client.connect()
  const { rows } = await client.query<{ id: number }>(
    `insert into job_runners default values returning id`,
  )
  const id = rows[0]?.id
  await client.query(`select pg_advisory_lock($1, $2)`, [lockSpace, id])
  const timer = setInterval(() => void freeDeadRunners(pool).catch(logFailure), interval)
  await freeDeadRunners(pool)
  return {
    /** Registers one of the runner's pools: the jobs locked in its name are freed when the runner dies. */
    addPool: (poolId: string) =>
      pool
        .query(`update job_runners set worker_ids = array_append(worker_ids, $2) where id = $1`, [id, poolId])
        .then(() => undefined, logFailure),
    async stop() {
      clearInterval(timer)
      await client.query(`delete from job_runners where id = $1`, [id]).catch(logFailure)
      await client.end().catch(logFailure)
    },
  }
}

/** First half of the two-part advisory lock keys, so that they meet no other lock of the database. */
export const lockSpace = 7_126

async function freeDeadRunners(pool: pg.Pool): Promise<void> {
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

const logFailure = (error: Error) => logger.warn({ reason: error.message }, 'liveness check failed')
