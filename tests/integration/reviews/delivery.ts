import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { sealedReading, type OrderWithVersion, type ReviewOptions } from '../../factories/readings'

/** A reading that has been delivered, without its PDF: what matters here is only that it was. */
export async function delivery(payload: Payload, options: ReviewOptions): Promise<OrderWithVersion> {
  const order = await sealedReading(payload, options)
  await query(payload, sql`update readings set delivered_at = sealed_at where id = ${order.readingId}::uuid`)
  return order
}
