import type { Payload } from 'payload'
import type { ReadingTemplate } from '@/features/catalog'
import { query, sql } from '@/platform/db/query'
import { AppError } from '@/shared/app-error'

export type ReadingRequest = {
  id: string
  status: string
  orderId: string
  dossierId: string
  locale: string
  offerName: string
  template: ReadingTemplate
}

/** What the automation needs to write a draft: the frozen template and where the dossier is. Throws NOT_FOUND. */
export async function getReadingRequest(payload: Payload, readingId: string): Promise<ReadingRequest> {
  const [reading] = await query<ReadingRequest>(
    payload,
    sql`select r.id, r.status, r.order_id as "orderId", r.dossier_id as "dossierId", o.locale, l.name as "offerName", l.reading_template as template
        from readings r join orders o on o.id = r.order_id join order_lines l on l.id = r.order_line_id where r.id = ${readingId}`,
  )
  if (!reading) throw new AppError('NOT_FOUND', 'no such reading')
  return reading
}
