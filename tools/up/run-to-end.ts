import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { launch, stopChild, type Launch } from './child-process'
import type { Lifeline } from './lifeline'
import { PlainFailure } from './plain-failure'

export type EndingRun = Launch & { what: string; logFile: string; lifeline: Lifeline }

/** Runs a program to its end, its words kept in `logFile`; when it fails, shows the last of them. */
export const runToEnd = async ({ what, logFile, lifeline, ...program }: EndingRun): Promise<void> => {
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile)
  const child = launch(program)
  const forget = lifeline.add(what, () => stopChild(child))
  const recent: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (words: string) => {
      log.write(words)
      recent.push(words)
      if (recent.length > 400) recent.shift()
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve(exitCode))
  })
  forget()
  await new Promise<void>((resolve) => log.end(() => resolve()))
  if (code === 0) return
  const lastLines = recent.join('').trimEnd().split('\n').slice(-30).join('\n')
  throw new PlainFailure(`${what} failed (code ${code ?? 'none'}). Its last words, from ${logFile}:\n${lastLines}`)
}
