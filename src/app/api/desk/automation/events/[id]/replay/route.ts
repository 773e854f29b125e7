import { replayEvent } from '@/features/automation'
import { deskRoute, requireRole } from '@/platform/desk/desk-route'
import { requireId } from '@/platform/http/read-body'

export const POST = deskRoute<{ id: string }>(async (call, { id }) => {
  requireRole(call, 'admin')
  await replayEvent(call.payload, { eventId: requireId(id) })
})
