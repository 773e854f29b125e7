import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ServerAccount } from './server-account'
import { superuser } from './superuser'

const giveTo = (account: ServerAccount, path: string): void => {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid)
}

const removeUnfinished = (folder: string): void => {
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}-new-`)) rmSync(join(dirname(folder), name), { recursive: true })
  }
}

const initialise = (initdb: string, workshop: string, password: string, account: ServerAccount): void => {
  const passwordFile = join(workshop, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  giveTo(account, passwordFile)
  // PostgreSQL's own C.UTF-8 (since 17) is the same on every system, whatever locales the machine has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${passwordFile}`]
  const made = spawnSync(initdb, [`--pgdata=${join(workshop, 'data')}`, ...access, ...locale], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  })
  if (made.status === 0) return
  throw new Error(`PostgreSQL could not create its data folder: ${made.error?.message ?? made.stderr.trim()}`)
}

/** Makes the data folder once, beside its place and then moved into it, so that it is whole or absent. */
export const createCluster = (initdb: string, folder: string, password: string, account: ServerAccount): void => {
  if (existsSync(join(folder, 'PG_VERSION'))) return
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} holds something else than a PostgreSQL database: choose another folder or empty it.`)
  }
  mkdirSync(dirname(folder), { recursive: true })
  removeUnfinished(folder)
  const workshop = mkdtempSync(`${folder}-new-`)
  try {
    giveTo(account, workshop)
    initialise(initdb, workshop, password, account)
    rmSync(folder, { recursive: true, force: true })
    renameSync(join(workshop, 'data'), folder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}
