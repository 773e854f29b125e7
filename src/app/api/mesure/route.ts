import { z } from 'zod'
import { addCounts, countsOf, isRobot } from '@/features/audience'
import { allowedOrigins } from '@/platform/env/app-env'
import { readJson } from '@/platform/http/read-body'
import { route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { requireSameOrigin } from '@/platform/security/same-origin'

const beacon = z.object({ path: z.string().max(2_000), from: z.string().max(2_000) })

/** A page says that it was opened. Nothing of the request is kept: neither its address, nor its browser, nor its time beyond the day. */
export const POST = route(async (request: Request) => {
  requireSameOrigin(request.headers)
  const seen = await readJson(request, beacon, 5_000)
  if (!isRobot(request.headers.get('user-agent')) && request.headers.get('sec-gpc') !== '1') {
    const hosts = allowedOrigins().map((origin) => new URL(origin).host.replace(/^www\./, ''))
    await addCounts(await getPayload(), countsOf(seen, hosts))
  }
  return new Response(null, { status: 204 })
})
