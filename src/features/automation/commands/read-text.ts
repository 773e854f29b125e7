import { readBytes } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'

/** A request's body as text; bytes that are no UTF-8 are refused instead of being replaced in silence. Throws TOO_LARGE, MALFORMED_REQUEST. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const bytes = await readBytes(request, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new AppError('MALFORMED_REQUEST', 'the body is not UTF-8', [{ field: '', reason: 'NOT_UTF8' }], {
      cause: error,
    })
  }
}
