import 'server-only'
import type { ClientSession } from '@/features/clients/server'
import { getPayload } from '@/platform/payload/get-payload'
import { isAppError } from '@/shared/app-error'
import { openDossier } from '../commands/open-dossier'
import { viewDossier, type DossierView } from './view-dossier'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The dossier of an order line for its page, opened when it is the first time; `not-open` while its order does not allow one. */
export async function dossierOfLine(
  lineId: string,
  { user }: ClientSession,
): Promise<DossierView | 'not-found' | 'not-open'> {
  if (!uuid.test(lineId)) return 'not-found'
  const payload = await getPayload()
  try {
    return await viewDossier(payload, { dossierId: await openDossier(payload, { orderLineId: lineId, user }), user })
  } catch (error) {
    if (!isAppError(error)) throw error
    if (error.code === 'WRONG_STATE') return 'not-open'
    if (error.code === 'NOT_FOUND') return 'not-found'
    throw error
  }
}
