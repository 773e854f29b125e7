import { revokeAutomationKey } from '@/features/automation'
import { deskRoute, requireRole } from '@/platform/desk/desk-route'
import { requireId } from '@/platform/http/read-body'

export const POST = deskRoute<{ id: string }>(async (call, { id }) => {
  requireRole(call, 'admin')
  await revokeAutomationKey(call.payload, { keyId: requireId(id) })
})
