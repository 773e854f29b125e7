import 'server-only'
import { cache } from 'react'
import { currentSession } from '@/features/clients/server'
import { getPayload } from '@/platform/payload/get-payload'
import { getSealedReading } from './queries/get-sealed-reading'
import { listJourneys } from './queries/list-journeys'
import { listSealedReadings } from './queries/list-sealed-readings'

export { previewPdf } from './actions/preview-pdf'
export { runReadingAction } from './actions/run-reading-action'
export { JourneyCard } from './components/journey-card'
export { ReadingChapters } from './components/reading-chapters'
export { ReadingRow } from './components/reading-row'
export { SynthesisView } from './components/section-view'
export { messages as sanctuaryMessages } from './messages'

/** The signed-in client's orders on their way, read once a request. */
export const myJourneys = cache(async () => {
  const session = await currentSession()
  return session ? listJourneys(await getPayload(), session) : []
})

/** The signed-in client's delivered readings, read once a request. */
export const myReadings = cache(async () => {
  const session = await currentSession()
  return session ? listSealedReadings(await getPayload(), session.user) : []
})

/** One delivered reading of the signed-in client. Throws NOT_FOUND, UNAUTHENTICATED. */
export const myReading = cache(async (readingId: string) => {
  const session = await currentSession()
  return getSealedReading(await getPayload(), { readingId, user: session?.user ?? null })
})
