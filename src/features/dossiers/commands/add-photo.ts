import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import type { Client, Order, OrderLine } from '@/payload-types'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { sql } from '@/platform/db/query'
import { reencodePicture } from '@/platform/images'
import { addJob } from '@/platform/jobs/add-job'
import { deleteObject, putObject } from '@/platform/storage/objects'
import { AppError } from '@/shared/app-error'
import { formOf } from '../domain/form-of'
import { questionsOf } from '../domain/form-rules'
import { photoLimits } from '../domain/photo-limits'
import type { DossierPhoto } from '../queries/view-dossier'
import { ownDossier } from '../queries/own-dossier'
import { requireConsent } from './require-consent'

export type AddPhotoInput = { dossierId: string; questionKey: string; bytes: Uint8Array; user: TypedUser }

/**
 * Keeps a picture as the answer of a photo question, re-encoded and under a key of ours; the one it replaces goes once the new one is safe.
 * Throws NOT_FOUND (dossier or question), FORBIDDEN (not its owner), CONSENT_REQUIRED, DOSSIER_SEALED, UNSUPPORTED_MEDIA, TOO_LARGE, UPSTREAM_UNAVAILABLE.
 */
export async function addPhoto(
  payload: Payload,
  { dossierId, questionKey, bytes, user }: AddPhotoInput,
): Promise<DossierPhoto> {
  const dossier = await ownDossier(payload, { dossierId, user })
  const form = formOf(dossier.orderLine as OrderLine)
  if (!questionsOf(form).some(({ key, kind }) => key === questionKey && kind === 'photo'))
    throw new AppError('NOT_FOUND', 'no such photo question', [{ field: 'questionKey', reason: 'QUESTION_UNKNOWN' }])
  if (dossier.status === 'sealed') throw new AppError('DOSSIER_SEALED', 'the dossier is sealed')
  await requireConsent(payload, form, (dossier.order as Order).id)

  const { bytes: clean, mime, width, height, sha256 } = await reencodePicture(bytes, photoLimits)
  const storageKey = `photos/${dossierId}/${randomUUID()}.jpg`
  await putObject('uploads', storageKey, clean, mime)
  try {
    return await transaction(payload, async (tx) => {
      await replacePhoto(tx, dossierId, questionKey)
      const photo = await payload.create({
        collection: 'photos',
        data: {
          dossier: dossierId,
          order: (dossier.order as Order).id,
          client: (dossier.client as Client).id,
          questionKey,
          storageKey,
          mime,
          width,
          height,
          bytes: clean.byteLength,
          sha256,
        },
        depth: 0,
        req: tx.req,
      })
      return { id: photo.id, questionKey, width, height, isDeleted: false }
    })
  } catch (error) {
    // The row did not come to be: the file would belong to nobody. The first failure is the one to tell.
    await deleteObject('uploads', storageKey).catch(() =>
      payload.logger.warn({ storageKey }, 'an orphan photo file stays'),
    )
    throw error
  }
}

/** Takes the present photo of a question away, in the transaction that holds the draft; its file goes after COMMIT. */
export async function replacePhoto(tx: Transaction, dossierId: string, questionKey: string): Promise<void> {
  const [draft] = await tx.query<{ status: string }>(
    sql`select status from dossiers where id = ${dossierId} for update`,
  )
  if (draft?.status !== 'draft') throw new AppError('DOSSIER_SEALED', 'the dossier is sealed')
  const gone = await tx.query<{ storage_key: string }>(
    sql`delete from photos where dossier_id = ${dossierId} and question_key = ${questionKey} returning storage_key`,
  )
  for (const { storage_key } of gone)
    await addJob(tx, 'delete-photo-file', { storageKey: storage_key }, { key: storage_key })
}
