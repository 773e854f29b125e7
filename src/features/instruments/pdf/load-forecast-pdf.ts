import type { ForecastPdf } from '../components/forecast-pdf'

/** The component that prints a calendar. Fetched when it is printed, so that whoever only reads one does not load the PDF renderer. */
export async function loadForecastPdf(): Promise<typeof ForecastPdf> {
  return (await import('../components/forecast-pdf')).ForecastPdf
}
