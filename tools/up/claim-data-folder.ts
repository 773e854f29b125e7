import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from './plain-failure'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A number may by now belong to another program: it counts only if that one is an `up` too (where the system tells). */
const isUp = (pid: number): boolean => {
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('tools/up/main.ts')
}

/** Two stacks on one data folder would fight over the database: the second one is told so. Returns how to let go. */
export const claimDataFolder = (folder: string): (() => Promise<void>) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'up.pid')
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (owner > 0 && owner !== process.pid && isAlive(owner) && isUp(owner)) {
    throw new PlainFailure(`Lumira already runs from this folder (process ${owner}): stop it first with Ctrl-C.`)
  }
  writeFileSync(file, String(process.pid))
  return () => {
    rmSync(file, { force: true })
    return Promise.resolve()
  }
}
