import type { Payload, TypedUser } from 'payload'
import type { Dossier } from '@/payload-types'
import { AppError } from '@/shared/app-error'
import { codedAccess } from './coded-access'

/**
 * A dossier read as the person who asks, with its line and order. Throws NOT_FOUND for what is not theirs, as for what does not exist, and
 * FORBIDDEN for somebody whose role sees no dossier at all.
 */
export async function readDossier(
  payload: Payload,
  { dossierId, user }: { dossierId: string; user: TypedUser },
): Promise<Dossier> {
  const { docs } = await payload
    .find({
      collection: 'dossiers',
      where: { id: { equals: dossierId } },
      limit: 1,
      pagination: false,
      depth: 1,
      overrideAccess: false,
      user,
    })
    .catch(codedAccess)
  if (!docs[0]) throw new AppError('NOT_FOUND', 'no such dossier')
  return docs[0]
}
