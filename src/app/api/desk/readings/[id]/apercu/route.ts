import { previewPdf } from '@/features/readings/server'
import { deskRoute } from '@/platform/desk/desk-route'

/** The stored words as the PDF they would become; it says on every page that it is not sealed. */
export const GET = deskRoute<{ id: string }>(async ({ payload, user }, { id }) => {
  const bytes = await previewPdf(payload, { readingId: id, user })
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="apercu.pdf"',
    },
  })
})
