import { Client } from 'pg'
import { createCluster } from './create-cluster'
import { dataPlace } from './data-place'
import { runServer, stopServer } from './run-server'
import { serverAccount } from './server-account'
import { serverBinaries } from './server-binaries'
import { stopLeftover } from './stop-leftover'
import { superuser } from './superuser'

export type DatabaseOptions = {
  /** Wanted data folder; another one stands in for it when root's helper account cannot enter this one. */
  dataDir: string
  port: number
  password?: string
  /** Name of the database, made when missing. */
  name?: string
  /** False for tests: faster, and lost if the machine itself stops. */
  isDurable?: boolean
}

export type RunningDatabase = {
  uri: string
  /** Where the data really is. */
  folder: string
  /** Settles when the server ends, wanted or not. */
  ended: Promise<void>
  stop: () => Promise<void>
}

const ensureDatabase = async (adminUri: string, name: string): Promise<void> => {
  const client = new Client({ connectionString: adminUri })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/**
 * Starts PostgreSQL on 127.0.0.1 alone, creating its folder and database the first time. As root it runs as `postgres`.
 * Keeps the data between runs; `stop` is idempotent. Fails with a sentence when the server does not come up.
 */
export const startDatabase = async (options: DatabaseOptions): Promise<RunningDatabase> => {
  const { port, password = 'lumira', name = 'lumira', isDurable = true } = options
  const account = serverAccount()
  const folder = await dataPlace(options.dataDir, account)
  const binaries = serverBinaries(account)
  await stopLeftover(folder)
  createCluster(binaries.initdb, folder, password, account)

  const uriOf = (database: string): string =>
    `postgresql://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`
  const run = { postgres: binaries.postgres, folder, port, account, isDurable, logFile: `${folder}.log` }
  const child = await runServer(run, uriOf('postgres'))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = (): Promise<void> => stopServer(child)
  try {
    await ensureDatabase(uriOf('postgres'), name)
  } catch (error) {
    await stop()
    throw error
  }
  return { uri: uriOf(name), folder, ended, stop }
}
