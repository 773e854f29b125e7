/** What may hide in a sentence: the values of a failed query, addresses, tokens, what follows the `?` of an address. */
const traces: [RegExp, string][] = [
  [/\bparams: [\s\S]*?(?=\n\s+at |$)/g, 'params: [private]'],
  [/\)=\([^)]*\)/g, ')=([private])'],
  [/[^\s<>"'(),;:=]+@[^\s<>"'(),;:=]+\.[^\s<>"'(),;:=]+/g, '[address]'],
  [/(https?:\/\/[^\s"'?<>]+)\?[^\s"'<>]*/g, '$1?[private]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, '[token]'],
  [/\b(Bearer|JWT|Basic)\s+[\w.~+/=-]{8,}/g, '$1 [token]'],
  [/\b(sk|rk|whsec|pk)_[A-Za-z0-9_]{8,}/g, '[key]'],
  [/([?&](?:jeton|token|signature|X-Amz-[\w-]+)=)[^&\s"']+/gi, '$1[private]'],
]

/** A sentence without personal data and without what opens a door. */
export const scrub = (text: string): string =>
  traces.reduce((cleaned, [trace, replacement]) => cleaned.replace(trace, replacement), text)

type Told = { type: string; message: string; code?: string | number; status?: number; stack?: string; cause?: Told }

/**
 * What a log keeps of an error: its kind, its words scrubbed, where it came from and what caused it. Nothing else: drivers hang queries, parameters and
 * whole requests on their errors.
 */
export function tellError(error: unknown, depth = 0): Told {
  if (!(error instanceof Error))
    return { type: typeof error, message: typeof error === 'string' ? scrub(error).slice(0, 500) : '[private]' }
  const { code, status } = error as Error & { code?: unknown; status?: unknown }
  return {
    type: error.name,
    message: scrub(error.message).slice(0, 500),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(error.stack && { stack: linesOf(error.stack) }),
    ...(error.cause !== undefined && depth < 3 && { cause: tellError(error.cause, depth + 1) }),
  }
}

/** The lines that say where; the first ones repeat the message. */
const linesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' | ')
