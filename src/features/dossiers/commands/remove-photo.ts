import type { Payload, TypedUser } from 'payload'
import { transaction } from '@/platform/db/transaction'
import { ownDossier } from '../queries/own-dossier'
import { replacePhoto } from './add-photo'

/** Takes a photo back before the seal. Throws NOT_FOUND, DOSSIER_SEALED. */
export async function removePhoto(
  payload: Payload,
  { dossierId, questionKey, user }: { dossierId: string; questionKey: string; user: TypedUser },
): Promise<void> {
  await ownDossier(payload, { dossierId, user })
  await transaction(payload, (tx) => replacePhoto(tx, dossierId, questionKey))
}
