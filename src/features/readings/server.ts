import 'server-only'
import { cache } from 'react'
import { currentSession } from '@/features/clients/server'
import { getPayload } from '@/platform/payload/get-payload'
import { calendarLinkSince } from './queries/calendar-link'
import { getSealedReading } from './queries/get-sealed-reading'
import { listJourneys } from './queries/list-journeys'
import { listSealedReadings } from './queries/list-sealed-readings'

export { drawPreviewMandala } from './actions/draw-preview-mandala'
export { previewPdf } from './actions/preview-pdf'
export { runReadingAction } from './actions/run-reading-action'
export { JourneyCard } from './components/journey-card'
export { ReadingChapters } from './components/reading-chapters'
export { instrumentParts, ReadingInstruments } from './components/reading-instruments'
export { ReadingRow } from './components/reading-row'
export { SampleSheet } from './components/sample-sheet'
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

/** Since when the calendar address of a reading works; null while there is none, or no forecast. Throws NOT_FOUND, UNAUTHENTICATED. */
export const myCalendarSince = cache(async (readingId: string) => {
  const session = await currentSession()
  const { instruments } = await myReading(readingId)
  if (!instruments?.forecast) return null
  return calendarLinkSince(await getPayload(), { readingId, user: session?.user ?? null })
})
