import { exportSubscribers } from '@/features/contact'
import { deskRoute, requireRole } from '@/platform/desk/desk-route'

/** The confirmed subscribers as a file, for admins and editors. */
export const GET = deskRoute(async (call) => {
  requireRole(call, 'admin', 'editor')
  return new Response(await exportSubscribers(call.payload, call.user), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="lettre-${new Date().toISOString().slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
})
