import { respondCalendar } from '@/features/readings'
import { route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

/** `/calendrier/<token>.ics`: a client's forecast for their calendar program, which signs in with nothing but the address. */
export const GET = route<{ params: Promise<{ file: string }> }>(async ({ headers }, { params }) =>
  respondCalendar(await getPayload(), { file: (await params).file, headers }),
)
