import { getOrder, requireKey } from '@/features/automation'
import { requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { AppError } from '@/shared/app-error'

export const GET = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  await requireKey(payload, request, 'orders:read')
  const order = await getOrder(payload, requireId((await params).id))
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  return respond(order)
})
