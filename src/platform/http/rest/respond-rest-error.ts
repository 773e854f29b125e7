import { isAppError } from '@/shared/app-error'
import { respondError } from '../respond'

/** An error in our own shape, and beside it in the one that Payload's screens read (`errors`, with the paths of the fields). */
export async function respondRestError(error: unknown): Promise<Response> {
  const answer = respondError(error)
  if (!isAppError(error)) return answer
  const fields = error.faults.map(({ field, reason }) => ({ path: field, message: reason }))
  const named =
    fields.length > 0
      ? `${error.message}: ${fields.map(({ path, message }) => `${path} (${message})`).join(', ')}`
      : error.message
  const errors = [{ name: error.code, message: named, ...(fields.length > 0 && { data: { errors: fields } }) }]
  return Response.json(
    { ...((await answer.json()) as object), errors },
    { status: answer.status, headers: withoutLength(answer.headers) },
  )
}

function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers)
  kept.delete('content-length')
  return kept
}
