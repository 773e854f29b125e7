import type { PayloadRequest } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { queryIn } from '@/platform/db/query-in'

/** Remembers, in the request's transaction, that what was at this address is gone for good, and with it what led there. */
export async function recordGone(req: PayloadRequest, from: string): Promise<void> {
  await queryIn(req, sql`update redirects set kind = 'gone', "to" = null, updated_at = now() where "to" = ${from}`)
  await queryIn(
    req,
    sql`insert into redirects ("from", kind) values (${from}, 'gone')
        on conflict ("from") do update set kind = 'gone', "to" = null, updated_at = now()`,
  )
  await announceChange(req, 'redirects')
}
