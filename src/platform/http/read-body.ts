import { z } from 'zod'
import { AppError } from '@/shared/app-error'
import { faultsOfText } from './check-text'

/** The bytes of a request, refused as soon as they pass `maxBytes` (TOO_LARGE), whatever the declared length says. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes)
    throw new AppError('TOO_LARGE', `at most ${maxBytes} bytes`)
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body)
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > maxBytes) throw new AppError('TOO_LARGE', `at most ${maxBytes} bytes`)
      chunks.push(chunk)
    }
  return Buffer.concat(chunks)
}

/** A JSON body that fits a schema. Throws TOO_LARGE, MALFORMED_REQUEST or VALIDATION_FAILED with the field's path. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>, maxBytes = 1_000_000): Promise<T> {
  return parseJson(new TextDecoder().decode(await readBytes(request, maxBytes)), schema)
}

/** Text that should be JSON of a shape. What PostgreSQL cannot hold (a NUL character, half a surrogate pair) is refused here by field. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new AppError('MALFORMED_REQUEST', 'the body is not JSON', [{ field: '', reason: 'NOT_JSON' }], {
      cause: error,
    })
  }
  return parseInput(value, schema)
}

/** A value that fits a schema. Throws VALIDATION_FAILED with every fault's path. */
export function parseInput<T>(value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value)
  const faults = result.success
    ? faultsOfText(value)
    : result.error.issues.map((issue) => ({ field: issue.path.join('.'), reason: issue.message }))
  if (!result.success || faults.length > 0) throw new AppError('VALIDATION_FAILED', 'some fields are wrong', faults)
  return result.data
}

const uuid = z.guid()

/** Whether a text has the form of our ids. */
export const isId = (value: unknown): value is string => uuid.safeParse(value).success

/** An id of ours from a path; what cannot be one is not there. Throws NOT_FOUND. */
export function requireId(value: string): string {
  if (!isId(value)) throw new AppError('NOT_FOUND', 'no such id')
  return value
}
