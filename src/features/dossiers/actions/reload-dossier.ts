'use server'

import { requireApiSession } from '@/features/clients/server'
import { getPayload } from '@/platform/payload/get-payload'
import type { ActionResult } from '@/shared/result'
import { viewDossier, type DossierView } from '../queries/view-dossier'
import { dossierId, refusal } from './refusal'

/** The dossier as the house holds it now. */
export async function reloadDossier(id: string): Promise<ActionResult<{ dossier: DossierView }>> {
  try {
    const { user } = await requireApiSession()
    return { ok: true, dossier: await viewDossier(await getPayload(), { dossierId: dossierId(id), user }) }
  } catch (error) {
    return refusal(error)
  }
}
