import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

const patienceMs = 90_000

/** Waits until no job is due or running, twice in a row: from then on, only what is measured makes work. Goes on after 90 s with a sentence. */
export const untilQuiet = async (databaseUri: string): Promise<void> => {
  const client = new Client({ connectionString: databaseUri, application_name: 'bench' })
  await client.connect()
  try {
    let calm = 0
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(1_000)) {
      const { rows } = await client.query<{ due: number }>(
        `select count(*)::int as due from graphile_worker._private_jobs
         where locked_at is not null or (run_at <= now() and attempts < max_attempts)`,
      )
      calm = rows[0]?.due === 0 ? calm + 1 : 0
      if (calm === 2) return
    }
    console.log('  Jobs are still running after 90 s: the figures of speed may suffer.')
  } finally {
    await client.end()
  }
}
