import { requireKey } from '@/features/automation'
import { readSealedDossier } from '@/features/dossiers'
import { requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { AppError } from '@/shared/app-error'

/** A sealed dossier; a draft is not there yet. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  await requireKey(payload, request, 'dossiers:read')
  const dossier = await readSealedDossier(payload, { dossierId: requireId((await params).id) })
  if (!dossier) throw new AppError('NOT_FOUND', 'no sealed dossier has this id')
  return respond(dossier)
})
