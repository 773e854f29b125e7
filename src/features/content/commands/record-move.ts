import type { PayloadRequest } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { queryIn } from '@/platform/db/query-in'

/**
 * Remembers, in the request's transaction, that what was at `from` is at `to` now: what led to `from` leads there at once, and nothing leads away
 * from `to` any more. Addresses without a language.
 */
export async function recordMove(req: PayloadRequest, { from, to }: { from: string; to: string }): Promise<void> {
  if (from === to) return
  await queryIn(req, sql`delete from redirects where "from" = ${to}`)
  await queryIn(req, sql`update redirects set "to" = ${to}, updated_at = now() where kind = 'moved' and "to" = ${from}`)
  await queryIn(
    req,
    sql`insert into redirects ("from", kind, "to") values (${from}, 'moved', ${to})
        on conflict ("from") do update set kind = 'moved', "to" = excluded."to", updated_at = now()`,
  )
  await announceChange(req, 'redirects')
}
