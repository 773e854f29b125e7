import { requireApiSession } from '@/features/clients/server'
import { photoBytes } from '@/features/dossiers'
import { requireId } from '@/platform/http/read-body'
import { route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

/** A photo for its owner's own screen. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (_request, { params }) => {
  const { user } = await requireApiSession()
  const { bytes, mime } = await photoBytes(await getPayload(), { photoId: requireId((await params).id), user })
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mime,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment',
    },
  })
})
