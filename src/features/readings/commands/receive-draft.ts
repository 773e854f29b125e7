import type { Payload } from 'payload'
import { addToTimeline, type OrderStatus } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { AppError } from '@/shared/app-error'
import { defaultLocale } from '@/shared/locale'
import { parseReadingContent } from '../domain/validate-content'
import { advanceOrder } from './advance-order'
import { clearAutomationFlags } from './automation-flags'
import { judgeContent, type Judgement } from './judge-content'
import { lockReading, type LockedReading } from './lock-reading'
import { requireUnfrozen } from './require-unfrozen'
import { sentences } from './timeline-sentences'

/** The new revision, and the gate's report on it. */
export type ReceivedDraft = { revision: number; gate: Judgement }

export type Draft = { readingId: string; content: unknown; actor: { kind: 'automation'; keyId: string } }

/**
 * Takes the automation's draft. It becomes the reading's words only while no person has had them in hand: a second draft replaces the first,
 * none replaces an expert's work. The order goes to `awaiting_validation`: a draft waits for a human. What the draft says is stored as plain text.
 * Returns the new revision and the gate's report.
 *
 * @throws AppError NOT_FOUND; WRONG_STATE (in review, sealed, taken, frozen, or the order is not in production), nothing changed; VALIDATION_FAILED
 * with the path of each fault, checked against the template that the order line froze.
 */
export const receiveDraft = (payload: Payload, draft: Draft): Promise<ReceivedDraft> =>
  transaction(payload, (tx) => receiveDraftIn(tx, draft))

/** `receiveDraft` as a part of the caller's transaction. */
export async function receiveDraftIn(tx: Transaction, { readingId, content, actor }: Draft): Promise<ReceivedDraft> {
  const reading = await lockReading(tx, readingId)
  requireDraftable(reading)
  const parsed = parseReadingContent(content, reading.template)
  const gate = judgeContent(parsed, reading.template, defaultLocale, [])
  const [row] = await tx.query<{ revision: number }>(sql`
    update readings set content = ${JSON.stringify(parsed)}::jsonb, gate = ${JSON.stringify(gate)}::jsonb, acknowledged = '[]'::jsonb,
      revision = revision + 1, drafted_by = 'automation', drafted_at = now(), failure = null, updated_at = now()
    where id = ${readingId}::uuid and status = 'draft' and taken_at is null returning revision::int as revision`)
  if (!row) throw new AppError('WRONG_STATE', 'the reading no longer takes a draft')
  await advanceOrder(tx, reading, 'awaiting_validation', { actor: 'automation' })
  await addToTimeline(tx, { orderId: reading.orderId, kind: 'note', actor: 'automation', message: sentences.drafted })
  await clearAutomationFlags(tx, reading.orderId, 'automation')
  await publishEvent(tx, 'reading.drafted', {
    orderId: reading.orderId,
    data: { readingId, revision: row.revision, verdict: gate.verdict, keyId: actor.keyId },
  })
  return { revision: row.revision, gate }
}

const inProduction: readonly OrderStatus[] = ['paid', 'processing', 'awaiting_validation', 'failed']

/** @throws AppError WRONG_STATE when a machine may not write: the reading is sealed, in review, has been in a person's hands, or its order is out of production or frozen. */
export function requireDraftable(reading: LockedReading): void {
  const { status, isTouched, orderStatus } = reading
  if (status !== 'draft') throw new AppError('WRONG_STATE', `the reading is ${status}; it takes no draft`)
  if (isTouched)
    throw new AppError('WRONG_STATE', 'an expert has worked on this reading; it takes no draft until one is requested')
  if (!inProduction.includes(orderStatus)) throw new AppError('WRONG_STATE', `the order is ${orderStatus}`)
  requireUnfrozen(reading)
}
