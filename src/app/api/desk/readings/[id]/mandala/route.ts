import { drawPreviewMandala } from '@/features/readings/server'
import { deskRoute } from '@/platform/desk/desk-route'

/** The mandala that the seal would freeze, as SVG, for the workshop. */
export const GET = deskRoute<{ id: string }>(async ({ payload, user }, { id }) => {
  const svg = await drawPreviewMandala(payload, { readingId: id, user })
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="mandala.svg"',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
})
