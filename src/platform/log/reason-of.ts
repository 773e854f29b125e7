import { isAppError } from '@/shared/app-error'

/**
 * Why something failed, fit for a log line: one line, 300 characters at most. The database driver writes a failed statement with its values into
 * its message, and values may be about a person: what PostgreSQL itself said is told instead.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const isQuery = error.message.startsWith('Failed query')
  const told = isQuery ? `database: ${error.cause instanceof Error ? error.cause.message : 'failed'}` : error.message
  return `${isAppError(error) ? `${error.code}: ` : ''}${told}`.replaceAll(/\s+/g, ' ').slice(0, 300)
}

/** Where it failed, without the message: the first frames of its stack. */
export const framesOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 5)
        .join(' ')
    : undefined
