import type { Payload, TypedUser } from 'payload'
import { addToTimeline } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { addJob } from '@/platform/jobs/add-job'
import { AppError } from '@/shared/app-error'
import { sealedContent } from '../domain/seal-content'
import { sealedInstruments } from '../domain/sealed-instruments'
import { readInstruments } from '../queries/read-instruments'
import { advanceOrder } from './advance-order'
import { judgeContent, type JudgedPoint } from './judge-content'
import { lockReading, requireHolder, requireRevision, type LockedReading } from './lock-reading'
import { requireExpert, type Expert } from './require-expert'
import { requireMove } from './require-move'
import { requireUnfrozen } from './require-unfrozen'
import { sentences } from './timeline-sentences'

export type SealedVersion = { versionId: string; number: number; seal: string }

/**
 * The expert seals a reading: its words, and the instruments that its client bought, are frozen as a new version under their SHA-256, with who and
 * when, and its files are ordered in the same transaction. The gate judges once more; two seals at once make one. After it the words change by a reopen alone (the database refuses too).
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, READING_SEALED, WRONG_STATE (not in review, or its payment disputed or refunded), CONFLICT, REVISION_CONFLICT; READING_BLOCKED with a fault for
 * each blocking point and each warning not acknowledged (`field` is the section and the path in it, `reason` the gate's code).
 */
export async function sealReading(
  payload: Payload,
  { readingId, revision, user }: { readingId: string; revision: number; user: TypedUser | null },
): Promise<SealedVersion> {
  const expert = requireExpert(user)
  return transaction(payload, async (tx) => {
    const reading = await lockReading(tx, readingId)
    requireHolder(reading, expert)
    requireMove(reading.status, 'sealed')
    requireRevision(reading, revision)
    requireUnfrozen(reading)
    const gate = judgeContent(reading.content, reading.template, expert.locale, reading.acknowledged)
    if (!gate.canSeal) throw blocked(gate.points.filter(({ isAcknowledged }) => !isAcknowledged))
    const rows = await tx.query(sql`
      update readings set status = 'sealed', sealed_at = now(), gate = ${JSON.stringify(gate)}::jsonb, updated_at = now()
      where id = ${readingId}::uuid and status = 'in_review' and revision = ${revision} returning id`)
    if (rows.length === 0) throw new AppError('READING_SEALED', 'the reading has just been sealed')
    const version = await insertVersion(tx, reading, expert)
    await advanceOrder(tx, reading, 'awaiting_validation', { actor: 'staff', userId: expert.id })
    await addToTimeline(tx, {
      orderId: reading.orderId,
      kind: 'note',
      actor: 'staff',
      userId: expert.id,
      message: sentences.sealed(expert.publicName, version.number),
    })
    await publishEvent(tx, 'reading.sealed', {
      orderId: reading.orderId,
      data: { readingId, versionId: version.versionId, number: version.number },
    })
    await addJob(tx, 'render-pdf', { versionId: version.versionId }, { key: `render-pdf:${version.versionId}` })
    return version
  })
}

async function insertVersion(tx: Transaction, reading: LockedReading, expert: Expert): Promise<SealedVersion> {
  const { content, template, orderNumber, locale, versionNumber } = reading
  const instruments = sealedInstruments(await readInstruments(tx, { dossierId: reading.dossierId }))
  const sealed = sealedContent({ content, template, orderNumber, locale, versionNumber, instruments })
  const [row] = await tx.query<{ id: string }>(sql`
    insert into reading_versions (reading_id, order_id, client_id, number, content, seal, sealed_at, sealed_by_id, expert_name)
    values (${reading.id}::uuid, ${reading.orderId}::uuid, ${reading.clientId}::uuid, ${versionNumber}, ${JSON.stringify(sealed.reading)}::jsonb,
      ${sealed.hash}, now(), ${expert.id}::uuid, ${expert.publicName}) returning id`)
  if (!row) throw new Error('the sealed version was not written')
  return { versionId: row.id, number: versionNumber, seal: sealed.hash }
}

const blocked = (points: JudgedPoint[]) =>
  new AppError(
    'READING_BLOCKED',
    'the quality gate does not let this reading be sealed',
    points.map(({ sectionKey, field, code }) => ({
      field: [sectionKey, field].filter(Boolean).join('.'),
      reason: code,
    })),
  )
