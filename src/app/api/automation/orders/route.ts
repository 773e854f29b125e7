import { listOrders, ordersQuery, requireKey } from '@/features/automation'
import { parseInput } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

export const GET = route(async (request) => {
  const payload = await getPayload()
  await requireKey(payload, request, 'orders:read')
  const filter = parseInput(Object.fromEntries(new URL(request.url).searchParams), ordersQuery)
  return respond(await listOrders(payload, filter))
})
