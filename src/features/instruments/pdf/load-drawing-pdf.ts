import type { DrawingPdf } from './drawing-pdf'

/** The component that puts a drawing on paper. Fetched when it is printed, so that whoever only draws does not load the PDF renderer. */
export async function loadDrawingPdf(): Promise<typeof DrawingPdf> {
  return (await import('./drawing-pdf')).DrawingPdf
}
