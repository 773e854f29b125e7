import type { ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'

const warning = 40

/** A line of JSON below "warn" is for the file only; plain words on the error output are for the person. */
const isForPerson = (line: string, isError: boolean): boolean => {
  try {
    const { level } = JSON.parse(line) as { level?: unknown }
    return typeof level === 'number' ? level >= warning : isError
  } catch {
    return isError && line.trim() !== ''
  }
}

const shorten = (line: string): string => (line.length > 600 ? `${line.slice(0, 600)}…` : line)

/** Keeps everything a server says in its file, and shows its warnings and errors. */
export const keepLog = (child: ChildProcess, name: string, logFile: string): void => {
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile, { flags: 'a' })
  const follow = (stream: NodeJS.ReadableStream | null, isError: boolean): void => {
    if (!stream) return
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`)
      if (isForPerson(line, isError)) console.error(`[${name}] ${shorten(line)}`)
    })
  }
  follow(child.stdout, false)
  follow(child.stderr, true)
  child.once('close', () => log.end())
}
