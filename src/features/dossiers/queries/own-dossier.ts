import type { Payload, TypedUser } from 'payload'
import type { Dossier } from '@/payload-types'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'
import { readDossier } from './read-dossier'

/** A dossier for its owner to write in: an expert reads it, and answers for nobody. Throws NOT_FOUND, FORBIDDEN. */
export async function ownDossier(payload: Payload, input: { dossierId: string; user: TypedUser }): Promise<Dossier> {
  if (principalOf({ user: input.user }).kind !== 'client')
    throw new AppError('FORBIDDEN', 'only the client writes in a dossier')
  return readDossier(payload, input)
}
