import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { ServerAccount } from './server-account'

export type ServerRun = {
  postgres: string
  folder: string
  port: number
  account: ServerAccount
  /** False for tests: nothing is forced to the disk, a crash of the machine may lose the data. */
  isDurable: boolean
  logFile: string
}

const settings = (run: ServerRun): Record<string, string> => ({
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '96MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  ...(run.isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
})

const lastWords = (logFile: string): string => readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n')

const answers = async (uri: string, folder: string): Promise<boolean> => {
  const client = new Client({ connectionString: uri, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === '28P01') throw new Error(`The database in ${folder} was made with another password.`, { cause: error })
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const waitUntilReady = async (child: ChildProcess, run: ServerRun, uri: string): Promise<void> => {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(50)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`PostgreSQL stopped while starting. Its last words:\n${lastWords(run.logFile)}`)
    }
    if (await answers(uri, run.folder)) return
  }
  throw new Error(`PostgreSQL did not accept a connection within 60 s. Its last words:\n${lastWords(run.logFile)}`)
}

/** Fast shutdown first (open sessions are ended, nothing is lost), then the harder ones. */
export const stopServer = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise<true>((resolve) => child.once('exit', () => resolve(true)))
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    if (await Promise.race([ended, pause(8_000, false, { ref: false })])) return
  }
}

/** Starts the server in a process group of its own, so that a Ctrl-C in the terminal does not take it from under its users. */
export const runServer = async (run: ServerRun, uri: string): Promise<ChildProcess> => {
  const log = openSync(run.logFile, 'a', 0o600)
  if (run.account.uid !== undefined && run.account.gid !== undefined) {
    chownSync(run.logFile, run.account.uid, run.account.gid)
  }
  const options = Object.entries(settings(run)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(run.postgres, ['-D', run.folder, '-p', String(run.port), ...options], {
    ...run.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const failure = new Promise<never>((_, reject) => child.once('error', reject))
  try {
    await Promise.race([waitUntilReady(child, run, uri), failure])
  } catch (error) {
    await stopServer(child)
    throw error
  }
  return child
}
