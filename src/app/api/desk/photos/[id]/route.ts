import { photoBytes } from '@/features/dossiers'
import { deskRoute } from '@/platform/desk/desk-route'
import { requireId } from '@/platform/http/read-body'

/** A photo of a dossier for the workshop, read as the member of the team who asks. Editors have no access. */
export const GET = deskRoute<{ id: string }>(async ({ payload, user }, { id }) => {
  const { bytes, mime } = await photoBytes(payload, { photoId: requireId(id), user })
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mime,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
})
