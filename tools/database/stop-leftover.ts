import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const commandOf = (pid: number): string => {
  if (existsSync(`/proc/${pid}/cmdline`)) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

/**
 * A start that was killed leaves a server behind, or only its postmaster.pid, whose number may by now belong to anybody.
 * Stops the server when it is truly the one of this folder; else removes the file, which would stop the next start.
 */
export const stopLeftover = async (folder: string): Promise<void> => {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (Number.isInteger(pid) && pid > 1 && isRunning(pid) && commandOf(pid).includes(`-D ${folder} `)) {
    process.kill(pid, 'SIGINT')
    for (let waited = 0; isRunning(pid) && waited < 10_000; waited += 100) await pause(100)
    if (isRunning(pid))
      throw new Error(`An earlier PostgreSQL (process ${pid}) still uses ${folder} and does not stop.`)
  }
  rmSync(file, { force: true })
}
