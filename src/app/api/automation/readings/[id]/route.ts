import { getReadingRequest, requireKey } from '@/features/automation'
import { requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

export const GET = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  await requireKey(payload, request, 'readings:draft')
  return respond(await getReadingRequest(payload, requireId((await params).id)))
})
