import { requireApiSession } from '@/features/clients/server'
import { addPhoto, photoLimits, removePhoto } from '@/features/dossiers'
import { readBytes, requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { requireSameOrigin } from '@/platform/security/same-origin'

type Context = { params: Promise<{ id: string; question: string }> }

/** Takes the picture itself as body, whatever type it claims → `{ id, questionKey, width, height }`. */
export const PUT = route<Context>(async (request, { params }) => {
  requireSameOrigin(request.headers)
  const { user } = await requireApiSession()
  const { id, question } = await params
  const dossierId = requireId(id)
  const bytes = await readBytes(request, photoLimits.maxBytes)
  return respond(await addPhoto(await getPayload(), { dossierId, questionKey: question, bytes, user }), 201)
})

export const DELETE = route<Context>(async (request, { params }) => {
  requireSameOrigin(request.headers)
  const { user } = await requireApiSession()
  const { id, question } = await params
  await removePhoto(await getPayload(), { dossierId: requireId(id), questionKey: question, user })
  return respond({ removed: true })
})
