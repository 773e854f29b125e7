import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { hasEnded, launch, stopChild, whenEnded, type Launch } from './child-process'
import type { Lifeline } from './lifeline'
import { PlainFailure } from './plain-failure'
import { keepLog } from './server-log'

export type ServerStart = Launch & {
  what: string
  name: string
  logFile: string
  lifeline: Lifeline
  /** Undefined when it is ready; else a sentence that says what it still waits for. */
  whatIsMissing: () => Promise<string | undefined>
  patienceMs: number
}

/** Whether anything listens on this port of 127.0.0.1. */
export const whatIsMissingOnPort = (port: number) => (): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(undefined)
    })
    socket.once('error', (error) => resolve(error.message))
  })

/** What `/api/ready` still finds missing. */
export const whatIsMissingOnSite = (baseUrl: string) => async (): Promise<string | undefined> => {
  try {
    const response = await fetch(`${baseUrl}/api/ready`, { signal: AbortSignal.timeout(5_000) })
    if (response.ok) return undefined
    return `/api/ready answers ${response.status}: ${(await response.text()).slice(0, 500)}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Starts a server and waits until it is ready. From then on its unexpected end breaks the lifeline. */
export const startServer = async (start: ServerStart): Promise<void> => {
  const child = launch(start)
  keepLog(child, start.name, start.logFile)
  start.lifeline.add(start.what, () => stopChild(child))
  child.once('error', (error) => start.lifeline.break(`${start.what} could not start: ${error.message}`))
  let missing: string | undefined = 'nothing has answered yet'
  for (const deadline = Date.now() + start.patienceMs; Date.now() < deadline; await pause(150)) {
    if (hasEnded(child)) break
    missing = await start.whatIsMissing()
    if (missing === undefined) break
  }
  if (hasEnded(child)) throw new PlainFailure(`${start.what} stopped while starting. Its words are in ${start.logFile}`)
  if (missing !== undefined) {
    const limit = Math.round(start.patienceMs / 1000)
    throw new PlainFailure(
      `${start.what} is not ready after ${limit} s: ${missing}\n  Its words are in ${start.logFile}`,
    )
  }
  void whenEnded(child).then(() => {
    if (start.lifeline.isStopping()) return
    start.lifeline.break(`${start.what} stopped by itself (see ${start.logFile}): stopping everything else`)
  })
}
