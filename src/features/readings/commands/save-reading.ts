import type { Payload, TypedUser } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { parseReadingContent } from '../domain/validate-content'
import { judgeContent, stillAcknowledged, type Judgement } from './judge-content'
import { lockReading, requireHolder, requireRevision } from './lock-reading'
import { requireExpert } from './require-expert'

export type SavedReading = { readingId: string; revision: number; content: unknown; user: TypedUser | null }

/**
 * Stores the words of a reading in review, and the gate's report on them. `revision` is the one the editor was opened on: a save made from an
 * older copy is refused and changes nothing, so two tabs or two people lose nothing. Returns the new revision and the report.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, READING_SEALED, WRONG_STATE (not in review), CONFLICT (another expert has it),
 * REVISION_CONFLICT (its fault's reason is the current revision), VALIDATION_FAILED with the path of each fault.
 */
export async function saveReading(
  payload: Payload,
  { readingId, revision, content, user }: SavedReading,
): Promise<{ revision: number; gate: Judgement }> {
  const expert = requireExpert(user)
  return transaction(payload, async (tx) => {
    const reading = await lockReading(tx, readingId)
    requireHolder(reading, expert)
    requireRevision(reading, revision)
    const parsed = parseReadingContent(content, reading.template)
    const gate = judgeContent(parsed, reading.template, expert.locale, reading.acknowledged)
    const [row] = await tx.query<{ revision: number }>(sql`
      update readings set content = ${JSON.stringify(parsed)}::jsonb, gate = ${JSON.stringify(gate)}::jsonb,
        acknowledged = ${JSON.stringify(stillAcknowledged(gate))}::jsonb, revision = revision + 1, drafted_by = coalesce(drafted_by, 'expert'), updated_at = now()
      where id = ${readingId}::uuid and status = 'in_review' and revision = ${revision} returning revision::int as revision`)
    if (!row) throw new AppError('REVISION_CONFLICT', 'the reading changed meanwhile')
    return { revision: row.revision, gate }
  })
}
