import type { Payload, TypedUser } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { judgeContent, stillAcknowledged, type Judgement } from './judge-content'
import { lockReading, requireHolder, requireRevision } from './lock-reading'
import { requireExpert } from './require-expert'

type Acknowledgement = { readingId: string; revision: number; keys: string[]; user: TypedUser | null }

/**
 * The expert has seen these warnings of this very revision (`keys` of its report) and keeps the words. The revision does not change.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, READING_SEALED, WRONG_STATE, CONFLICT, REVISION_CONFLICT; VALIDATION_FAILED for a key
 * that is no warning of the reading.
 */
export async function acknowledgeWarnings(
  payload: Payload,
  { readingId, revision, keys, user }: Acknowledgement,
): Promise<Judgement> {
  const expert = requireExpert(user)
  return transaction(payload, async (tx) => {
    const reading = await lockReading(tx, readingId)
    requireHolder(reading, expert)
    requireRevision(reading, revision)
    const gate = judgeContent(reading.content, reading.template, expert.locale, [...reading.acknowledged, ...keys])
    const acknowledged = stillAcknowledged(gate)
    const unknown = keys.filter((key) => !acknowledged.includes(key))
    if (unknown.length > 0)
      throw new AppError(
        'VALIDATION_FAILED',
        'no such warning',
        unknown.map((key) => ({ field: `keys.${keys.indexOf(key)}`, reason: 'unknown-warning' })),
      )
    await tx.query(sql`
      update readings set acknowledged = ${JSON.stringify(acknowledged)}::jsonb, gate = ${JSON.stringify(gate)}::jsonb, updated_at = now()
      where id = ${readingId}::uuid and status = 'in_review' and revision = ${revision}`)
    return gate
  })
}
