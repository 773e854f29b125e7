import { requireKey } from '@/features/automation'
import { readSealedDossier, sealedPhotoBytes } from '@/features/dossiers'
import { requireId } from '@/platform/http/read-body'
import { route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { AppError } from '@/shared/app-error'

export const GET = route<{ params: Promise<{ id: string; photoId: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  await requireKey(payload, request, 'photos:read')
  const { id, photoId } = await params
  const dossier = await readSealedDossier(payload, { dossierId: requireId(id) })
  if (!dossier?.snapshot.photos.some((photo) => photo.id === photoId)) throw new AppError('NOT_FOUND', 'no such photo')
  const { bytes, mime } = await sealedPhotoBytes(payload, requireId(photoId))
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mime,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment',
    },
  })
})
