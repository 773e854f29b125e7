import type { Payload, TypedUser } from 'payload'
import type { Answers } from '@/features/catalog'
import { markDossierSealed } from '@/features/orders'
import type { Order, OrderLine } from '@/payload-types'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { AppError } from '@/shared/app-error'
import { assertDossierTransition, type DossierState } from '../domain/dossier-states'
import { formOf } from '../domain/form-of'
import { dossierSnapshot, type GivenConsent } from '../domain/seal-snapshot'
import { ownDossier } from '../queries/own-dossier'
import { withPhotos } from '../queries/view-dossier'

export type SealDossierInput = {
  dossierId: string
  revision: number
  /** The photos that were on the screen; left out, those that are stored. */
  photoIds?: string[]
  user: TypedUser
}

/**
 * Freezes the dossier for ever, as it was read again by the person: the revision and the photos on their screen are those that are sealed. Starts the
 * promise's clock and tells the house. Throws NOT_FOUND, FORBIDDEN (not its owner), DOSSIER_INCOMPLETE (a fault for each missing answer), CONSENT_REQUIRED,
 * DOSSIER_SEALED, REVISION_CONFLICT, WRONG_STATE when the order is not paid any more.
 */
export async function sealDossier(
  payload: Payload,
  { dossierId, revision, photoIds, user }: SealDossierInput,
): Promise<{ seal: string; sealedAt: string; dueAt: string }> {
  const dossier = await ownDossier(payload, { dossierId, user })
  const order = dossier.order as Order
  const line = dossier.orderLine as OrderLine
  return transaction(payload, async (tx) => {
    const draft = await lockDraft(tx, dossierId, revision)
    const photos = await tx.query<{ id: string; sha256: string; questionKey: string }>(
      sql`select id, sha256, question_key as "questionKey" from photos where dossier_id = ${dossierId}`,
    )
    // Photos are saved beside the draft, without a revision: another tab may have changed one since this screen was drawn.
    if (
      photoIds &&
      photos
        .map(({ id }) => id)
        .sort()
        .join() !== [...photoIds].sort().join()
    )
      throw new AppError('REVISION_CONFLICT', 'the photos changed meanwhile', [
        { field: 'photoIds', reason: 'PHOTOS_CHANGED' },
      ])
    const { content, hash } = dossierSnapshot({
      form: formOf(line),
      answers: withPhotos(draft.answers, photos),
      photos,
      consent: await givenConsent(tx, order.id),
      orderNumber: order.number,
      lineId: line.id,
    })
    const sealedAt = new Date().toISOString()
    await tx.query(
      sql`update dossiers set status = 'sealed', snapshot = ${JSON.stringify(content)}::jsonb, seal = ${hash}, sealed_at = ${sealedAt}, updated_at = now()
          where id = ${dossierId} and status = 'draft'`,
    )
    const { dueAt } = await markDossierSealed(tx, { orderId: order.id, sealedAt: new Date(sealedAt) })
    await publishEvent(tx, 'dossier.sealed', { orderId: order.id, data: { dossierId, orderLineId: line.id } })
    return { seal: hash, sealedAt, dueAt: dueAt.toISOString() }
  })
}

async function lockDraft(tx: Transaction, dossierId: string, revision: number): Promise<{ answers: Answers }> {
  const [row] = await tx.query<{ status: DossierState; revision: number; answers: Answers; order_status: string }>(
    sql`select d.status, d.revision::int, d.answers, o.status as order_status
        from dossiers d join orders o on o.id = d.order_id where d.id = ${dossierId} for update`,
  )
  if (!row) throw new AppError('NOT_FOUND', 'no such dossier')
  assertDossierTransition(row.status, 'sealed')
  if (row.order_status !== 'paid') throw new AppError('WRONG_STATE', `the order is ${row.order_status}`)
  if (row.revision !== revision)
    throw new AppError('REVISION_CONFLICT', 'the draft changed meanwhile', [
      { field: 'revision', reason: String(row.revision) },
    ])
  return { answers: row.answers }
}

async function givenConsent(tx: Transaction, orderId: string): Promise<GivenConsent | null> {
  const [row] = await tx.query<{ version: string; text: string; given_at: string | Date }>(
    sql`select version, text, given_at from consents where order_id = ${orderId} and kind = 'sensitive-data' order by given_at desc limit 1`,
  )
  return row ? { version: row.version, text: row.text, givenAt: new Date(row.given_at).toISOString() } : null
}
