import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { project } from '../up/project'

let current: ReturnType<typeof spawn> | undefined

/** Whether somebody asked for the end; the tool that runs is asked too, and no other should be begun. */
let isInterrupted = false
export const wasInterrupted = (): boolean => isInterrupted

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    isInterrupted = true
    current?.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
  })
}

/** Runs a program of the project with our terminal. Resolves to its exit code, whatever it is. */
export const runTool = (command: string, args: string[], environment: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...environment, LUMIRA_PARENT_PID: String(process.pid) }
    const child = spawn(command, args, { cwd: project, env, stdio: 'inherit' })
    current = child
    child.once('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })

/** Runs a script on the Node we run on. */
export const runNode = (args: string[], environment?: Record<string, string>): Promise<number> =>
  runTool(process.execPath, args, environment)
