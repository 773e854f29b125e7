import { signOut } from '@/features/clients/server'
import { route } from '@/platform/http/respond'
import { requireSameOrigin } from '@/platform/security/same-origin'

/** Signs this browser out: its session is revoked, its cookie taken back. A relative address keeps whatever host the client came by. */
export const POST = route(async (request) => {
  requireSameOrigin(request.headers)
  await signOut()
  return new Response(null, {
    status: 303,
    headers: { location: '/sanctuaire/entrer?raison=sortie', 'cache-control': 'no-store' },
  })
})
