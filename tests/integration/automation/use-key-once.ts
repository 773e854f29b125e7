import { createAutomationKey, requireKey, revokeAutomationKey } from '@/features/automation'
import { respondError } from '@/platform/http/respond'
import { testPayload } from '../payload'

// Uses a key well, badly and after its end; `keys.test.ts` reads what the process logged meanwhile.
const payload = await testPayload()
const { token } = await createAutomationKey(payload, { name: 'log', scopes: ['orders:read'], days: 1 })
const request = new Request('http://lumira.test/', { headers: { authorization: `Bearer ${token}` } })
const { keyId } = await requireKey(payload, request, 'orders:read')
await requireKey(payload, request, 'photos:read').catch(respondError)
await revokeAutomationKey(payload, { keyId })
await requireKey(payload, request, 'orders:read').catch(respondError)
// An unexpected failure in the middle of it, which is logged.
await payload.db.destroy?.()
const { status } = await requireKey(payload, request, 'orders:read').then(() => new Response(), respondError)
console.error(`token=${token} status=${status}`)
process.exit(0)
