import { readBytes } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'

/** Far more than the longest message, so that what is too long is refused by its field. */
const maxBytes = 400_000

/**
 * The fields of a posted form, or of a JSON object. What is no text (a file, a number) is left as it is for the schema to refuse. Throws TOO_LARGE,
 * UNSUPPORTED_MEDIA and MALFORMED_REQUEST.
 */
export async function readFields(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type') ?? ''
  const bytes = await readBytes(request, maxBytes)
  const text = () => new TextDecoder().decode(bytes)
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text()))
  if (type.startsWith('multipart/form-data')) return Object.fromEntries(await readParts(bytes, type))
  if (type.startsWith('application/json')) return readObject(text())
  throw new AppError('UNSUPPORTED_MEDIA', 'send a form, or JSON', [{ field: 'content-type', reason: 'UNSUPPORTED' }])
}

async function readParts(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData()
  } catch (error) {
    throw new AppError('MALFORMED_REQUEST', 'the form cannot be read', [{ field: '', reason: 'NOT_A_FORM' }], {
      cause: error,
    })
  }
}

function readObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new AppError('MALFORMED_REQUEST', 'the body is not JSON', [{ field: '', reason: 'NOT_JSON' }], {
      cause: error,
    })
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new AppError('MALFORMED_REQUEST', 'the body is not an object', [{ field: '', reason: 'NOT_AN_OBJECT' }])
  return value as Record<string, unknown>
}
