import { pino, type DestinationStream, type Logger } from 'pino'
import { scrub, tellError } from './scrub'

/** Keys whose values are about a person or open a door; they are cut at any depth that our code logs. */
const privateKeys = [
  'email',
  'to',
  'address',
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'answers',
  'content',
  'url',
  'signedUrl',
  'client_secret',
  'ip',
  'data',
  'params',
  'parameters',
  'detail',
]

/** JSON lines without personal data (architecture, rule 10): keys that are private are cut, sentences and errors are scrubbed. */
export const makeLogger = (destination?: DestinationStream): Logger =>
  pino(
    {
      level: process.env.LOG_LEVEL || 'info',
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: privateKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.*.*.${key}`]),
        censor: '[private]',
      },
      serializers: {
        err: tellError,
        error: tellError,
        e: tellError,
        reason: scrubbed,
        stack: scrubbed,
        message: scrubbed,
        msg: scrubbed,
      },
      hooks: {
        // An Error given alone becomes `err`; every sentence, whoever wrote it, is scrubbed. Payload logs each refusal as an error of ours: it is none.
        logMethod(args, method, level) {
          const [first, ...rest] = args as unknown[]
          const clean = [
            first instanceof Error ? { err: first, msg: scrub(first.message) } : scrubbed(first),
            ...rest.map(scrubbed),
          ]
          const say = level >= 50 && isRefusal(first) ? this.info : method
          say.apply(this, clean as Parameters<typeof method>)
        },
      },
    },
    destination ?? pino.destination(1),
  )

/** The house's log, on standard output. */
export const logger: Logger = makeLogger()

/** Whether what is logged is a request that was rightly refused (4xx). */
function isRefusal(value: unknown): boolean {
  const error = value instanceof Error ? value : (value as { err?: unknown } | null)?.err
  const status = (error as { status?: unknown } | null | undefined)?.status
  return typeof status === 'number' && status >= 400 && status < 500
}

function scrubbed(value: unknown): unknown {
  return typeof value === 'string' ? scrub(value) : value
}
