import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { inProject, project } from './project'

export type Launch = { args: string[]; env: Record<string, string>; cwd?: string }

/** Node's own arguments for a TypeScript script of the project. */
export const typescript = (script: string): string[] => ['--import', 'tsx', inProject(script)]

const guard = pathToFileURL(inProject('tools/up/stop-with-parent.mjs')).href

const inherited = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR, LANG, CI, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS } = process.env
  return { PATH, HOME, TMPDIR, LANG, CI, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS, NODE_ENV: 'production' }
}

/**
 * Starts a program of the project on our Node, in a process group of its own (a Ctrl-C in the terminal reaches only us, and we stop
 * it when its turn comes) and with nothing of the person's environment but what programs need to run at all.
 */
export const launch = ({ args, env, cwd = project }: Launch): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', guard, ...args], {
    cwd,
    env: { ...inherited(), NEXT_TELEMETRY_DISABLED: '1', ...env, LUMIRA_PARENT_PID: String(process.pid) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

export const whenEnded = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (hasEnded(child)) resolve()
    else child.once('exit', () => resolve())
  })

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/** Asks it to end, gives it `patienceMs`, then ends it and its own children by force. */
export const stopChild = async (child: ChildProcess, patienceMs = 8_000): Promise<void> => {
  if (!hasEnded(child)) {
    child.kill('SIGTERM')
    await Promise.race([whenEnded(child), pause(patienceMs, undefined, { ref: false })])
  }
  signalGroup(child, 'SIGKILL')
  await whenEnded(child)
}
