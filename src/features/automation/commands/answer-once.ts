import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { AppError } from '@/shared/app-error'
import { sha256 } from '@/shared/hash'

export type Answer = { status: number; body: object }

type Once = { caller: string; idempotencyKey: string | null; request: string }

/** A claim whose process died before it answered may be taken over after this long. */
const claimSeconds = 60

/**
 * Runs a write once for each `Idempotency-Key` of a caller: sent again it gets the first answer, without effect. Only successes are kept: a refusal
 * changed nothing and may be tried again. Throws VALIDATION_FAILED without a key, CONFLICT for the same key with another body or still at work.
 */
export async function answerOnce(
  payload: Payload,
  { caller, idempotencyKey, request }: Once,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!idempotencyKey || idempotencyKey.length > 200)
    throw new AppError('VALIDATION_FAILED', 'send an Idempotency-Key header', [
      { field: 'Idempotency-Key', reason: 'REQUIRED' },
    ])
  const key = sha256(`${caller}\n${idempotencyKey}`)
  const requestHash = sha256(request)
  const known = await claim(payload, key, requestHash)
  if (known) return known
  try {
    const answer = await work()
    await query(
      payload,
      sql`update automation_requests set response_status = ${answer.status}, response_body = ${JSON.stringify(answer.body)}::jsonb, updated_at = now()
          where key = ${key}`,
    )
    return answer
  } catch (error) {
    await query(payload, sql`delete from automation_requests where key = ${key} and response_status = 0`)
    throw error
  }
}

/** Takes the key for this request, or gives the answer it already has. */
async function claim(payload: Payload, key: string, requestHash: string): Promise<Answer | null> {
  const claimed = await query(
    payload,
    sql`insert into automation_requests (key, request_hash, response_status, response_body) values (${key}, ${requestHash}, 0, '{}'::jsonb)
        on conflict (key) do update set updated_at = now()
          where automation_requests.response_status = 0 and automation_requests.updated_at < now() - make_interval(secs => ${claimSeconds})
        returning id`,
  )
  if (claimed.length > 0) return null
  const [known] = await query<{ request_hash: string; response_status: number; response_body: object }>(
    payload,
    sql`select request_hash, response_status::int, response_body from automation_requests where key = ${key}`,
  )
  if (!known || known.response_status === 0)
    throw new AppError('CONFLICT', 'a request with this Idempotency-Key is at work')
  if (known.request_hash !== requestHash)
    throw new AppError('CONFLICT', 'this Idempotency-Key was used for another request', [
      { field: 'Idempotency-Key', reason: 'REUSED' },
    ])
  return { status: known.response_status, body: known.response_body }
}
