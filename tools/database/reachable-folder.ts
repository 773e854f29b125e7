import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ServerAccount } from './server-account'

/** Where the server's files go when the project sits in a folder that `postgres` may not enter (such as /root). */
export const sharedFolder = '/var/lib/lumira'

/** Whether the account may enter this folder, or the nearest one above it that exists. */
export const canEnter = (folder: string, account: ServerAccount): boolean => {
  if (account.uid === undefined) return true
  let existing = resolve(folder)
  while (!existsSync(existing)) existing = dirname(existing)
  return spawnSync('test', ['-x', existing], { ...account, cwd: '/' }).status === 0
}

/** The folder itself, or a stand-in for it, always the same one, that the account can reach. */
export const reachableFolder = (folder: string, account: ServerAccount): string => {
  const wanted = resolve(folder)
  if (canEnter(wanted, account)) return wanted
  return join(sharedFolder, createHash('sha256').update(wanted).digest('hex').slice(0, 16))
}
