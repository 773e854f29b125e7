import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { sha256 } from '@/shared/hash'

export type Answer = { status: number; body: object }

type Once = { caller: string; idempotencyKey: string | null; request: string }

/**
 * Does a write once for each `Idempotency-Key` of a caller: sent again, or twenty times at once, it gets the first answer, without effect. The key, the
 * effect and the answer are committed by one transaction, on which `work` must write: a process killed in the middle leaves none of them, and
 * whoever sends the same key meanwhile waits in the database for the outcome. A refusal keeps nothing and may be tried again.
 *
 * @throws AppError VALIDATION_FAILED without a key (or one over 200 characters), CONFLICT for the key of another request.
 */
export async function answerOnce(
  payload: Payload,
  { caller, idempotencyKey, request }: Once,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  if (!idempotencyKey) throw wrongKey('REQUIRED')
  if (idempotencyKey.length > 200) throw wrongKey('TOO_LONG')
  const key = sha256(`${caller}\n${idempotencyKey}`)
  const requestHash = sha256(request)
  return transaction(payload, async (tx) => {
    const known = await takeKey(tx, key, requestHash)
    if (known) return known
    const answer = await work(tx)
    await tx.query(sql`
      update automation_requests set response_status = ${answer.status}, response_body = ${JSON.stringify(answer.body)}::jsonb where key = ${key}`)
    return answer
  })
}

/** Takes the key for this request (seen by nobody before the commit), or gives the answer it already has. */
async function takeKey(tx: Transaction, key: string, requestHash: string): Promise<Answer | null> {
  const taken = await tx.query(sql`
    insert into automation_requests (key, request_hash, response_status, response_body) values (${key}, ${requestHash}, 0, '{}'::jsonb)
    on conflict (key) do nothing returning id`)
  if (taken.length > 0) return null
  const [known] = await tx.query<{ requestHash: string; status: number; body: object }>(sql`
    select request_hash as "requestHash", response_status::int as status, response_body as body from automation_requests where key = ${key}`)
  if (known?.requestHash !== requestHash)
    throw new AppError('CONFLICT', 'this Idempotency-Key was used for another request', [
      { field: 'Idempotency-Key', reason: 'REUSED' },
    ])
  return { status: known.status, body: known.body }
}

const wrongKey = (reason: string) =>
  new AppError('VALIDATION_FAILED', 'send an Idempotency-Key header', [{ field: 'Idempotency-Key', reason }])
