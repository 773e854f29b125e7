import type { PayloadRequest } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { queryIn } from '@/platform/db/query-in'

/** Something is published at this address again, in the request's transaction: it neither leads elsewhere nor is gone. */
export async function reopenAddress(req: PayloadRequest, address: string): Promise<void> {
  const rows = await queryIn(req, sql`delete from redirects where "from" = ${address} returning id`)
  if (rows.length > 0) await announceChange(req, 'redirects')
}
