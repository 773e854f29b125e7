import pg from 'pg'
import { logger } from '../log/logger'
import { reasonOf } from '../log/reason-of'
import { freeDeadRunners } from './free-dead-runners'
import { lockSpace } from './lock-space'

const interval = 5_000

/**
 * Keeps a runner's proof of life: an advisory lock on a connection of its own, which PostgreSQL drops the moment the process is gone. Every runner
 * also frees the jobs of runners whose lock is gone (graphile-worker itself would keep them locked for 4 hours). A runner that loses the connection
 * (PostgreSQL restarted) proves its life anew as soon as it can; a job of its that was freed meanwhile may run twice, as every job may.
 */
export async function startLiveness(connectionString: string, pool: pg.Pool) {
  const poolIds: string[] = []
  let proof = await proveLife(connectionString, poolIds)
  let isStopped = false

  const check = async () => {
    if (isStopped) return
    if (proof.isLost()) proof = await proveLife(connectionString, poolIds)
    await freeDeadRunners(pool)
  }
  await check()
  const timer = setInterval(() => void check().catch(logFailure), interval)

  return {
    /** Registers one of the runner's pools: the jobs locked in its name are freed when the runner dies. */
    addPool: (poolId: string) => {
      poolIds.push(poolId)
      return pool
        .query(`update job_runners set worker_ids = array_append(worker_ids, $2) where id = $1`, [proof.id, poolId])
        .then(() => undefined, logFailure)
    },
    async stop() {
      isStopped = true
      clearInterval(timer)
      await proof.end().catch(logFailure)
    },
  }
}

async function proveLife(connectionString: string, poolIds: string[]) {
  const client = new pg.Client({ connectionString, application_name: 'lumira-runner', keepAlive: true })
  let isLost = false
  client.on('error', (error) => logger.error({ reason: reasonOf(error) }, 'the runner lost its proof of life'))
  client.on('end', () => (isLost = true))
  await client.connect()
  const { rows } = await client.query<{ id: number }>(`insert into job_runners (worker_ids) values ($1) returning id`, [
    poolIds,
  ])
  const id = rows[0]?.id ?? 0
  await client.query(`select pg_advisory_lock($1, $2)`, [lockSpace, id])
  return {
    id,
    isLost: () => isLost,
    async end() {
      await client.query(`delete from job_runners where id = $1`, [id])
      await client.end()
    },
  }
}

const logFailure = (error: unknown) => logger.warn({ reason: reasonOf(error) }, 'liveness check failed')
