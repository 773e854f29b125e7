import { z } from 'zod'
import { createAutomationKey, scopes } from '@/features/automation'
import { deskRoute, requireRole } from '@/platform/desk/desk-route'
import { readJson } from '@/platform/http/read-body'

const newKey = z.object({
  name: z.string().trim().min(1, 'required').max(80, 'too-long'),
  scopes: z.array(z.enum(scopes)).min(1, 'required').max(scopes.length),
  days: z.int().min(1, 'too-small').max(730, 'too-large'),
})

/** Makes a key. The answer holds its token, the only time that it is ever seen. */
export const POST = deskRoute<object>(async (call) => {
  requireRole(call, 'admin')
  const input = await readJson(call.request, newKey, 10_000)
  return createAutomationKey(call.payload, { ...input, createdBy: String(call.user.id) })
})
