import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { reachableFolder } from './reachable-folder'
import type { ServerAccount } from './server-account'
import { stopLeftover } from './stop-leftover'

const noteIn = (dataDir: string): string => join(resolve(dataDir), 'elsewhere')

/** Stops a leftover server of this data folder, wherever the data really is, and removes the data. */
export const clearPlace = async (dataDir: string, account: ServerAccount): Promise<void> => {
  const folder = reachableFolder(dataDir, account)
  await stopLeftover(folder)
  for (const path of [folder, `${folder}.log`, resolve(dataDir)]) rmSync(path, { recursive: true, force: true })
}

/**
 * Where the data of `dataDir` really is. When that is elsewhere, a note in `dataDir` says so; without the note the project was removed
 * and fetched again, and what is left elsewhere of its former life goes the same way.
 */
export const dataPlace = async (dataDir: string, account: ServerAccount): Promise<string> => {
  const folder = reachableFolder(dataDir, account)
  const note = noteIn(dataDir)
  if (folder === resolve(dataDir) || existsSync(note)) return folder
  await clearPlace(dataDir, account)
  mkdirSync(resolve(dataDir), { recursive: true })
  writeFileSync(note, `${folder}\n`)
  return folder
}
