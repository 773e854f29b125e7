import { open, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

export type StatementLog = {
  /** Runs `work` and counts the statements that the site's processes sent to PostgreSQL meanwhile. */
  countDuring: (work: () => Promise<unknown>) => Promise<number>
}

const prefix = 'bench app='

/** Statements of one application in a piece of PostgreSQL's log; only first lines carry the prefix, so that each counts once. */
export const countStatements = (log: string, application: string): number =>
  log.split('\n').filter((line) => {
    const [, rest] = line.split(`${prefix}${application}|`)
    return rest !== undefined && /^LOG:\s+(statement|execute [^:]*):/.test(rest)
  }).length

const readFrom = async (file: string, from: number): Promise<string> => {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const buffer = Buffer.alloc(Math.max(0, size - from))
    await handle.read(buffer, 0, buffer.length, from)
    return buffer.toString('utf8')
  } finally {
    await handle.close()
  }
}

/**
 * Lets the temporary PostgreSQL log every statement with the name of its application. The pools of the web processes are called `application`; their
 * listener and the worker have other names, so that background work is not counted. A statement is in the log before it is answered. Throws
 * when `knownQuery`, which asks the database, leaves no trace: a count of zero would mean nothing then.
 */
export const openStatementLog = async (
  databaseUri: string,
  application: string,
  knownQuery: () => Promise<unknown>,
): Promise<StatementLog> => {
  const client = new Client({ connectionString: databaseUri, application_name: 'bench' })
  await client.connect()
  const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder")
  await client.query(`alter system set log_line_prefix = '${prefix}%a|'`)
  await client.query("alter system set log_statement = 'all'")
  await client.query('select pg_reload_conf()')
  await client.end()
  const file = `${rows[0]?.folder}.log`

  const countDuring = async (work: () => Promise<unknown>): Promise<number> => {
    const { size } = await stat(file)
    await work()
    return countStatements(await readFrom(file, size), application)
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await countDuring(knownQuery)) > 0) return { countDuring }
    await pause(100)
  }
  throw new Error(`PostgreSQL's log ${file} shows no statement of "${application}".`)
}
