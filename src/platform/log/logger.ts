import { pino } from 'pino'

/** Keys whose values are about a person or open a door; they are cut at any depth that our code logs. */
const privateKeys = [
  'email', 'to', 'address', 'password', 'token', 'secret', 'authorization', 'cookie', 'answers', 'content', 'url', 'signedUrl', 'client_secret', 'ip', 'data', 'params', 'parameters', 'detail',
]

/** JSON lines on standard output, without personal data (architecture, rule 10). */
export const logger = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: privateKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.*.*.${key}`]),
    censor: '[private]',
  },
})
