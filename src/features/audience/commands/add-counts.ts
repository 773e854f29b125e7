import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { houseZone } from '@/shared/dates'
import type { Count } from '../domain/counts-of'

/** New names a day may bring; addresses that somebody makes up cannot fill the table. */
const mostNames = 3_000

/** Adds one to each of these counts of today, in one statement; any number of processes may do so at once. */
export async function addCounts(payload: Payload, counts: Count[]): Promise<void> {
  if (counts.length === 0) return
  await query(
    payload,
    sql`
      with today as (select (now() at time zone ${houseZone})::date as day),
      given as (select * from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as g(kind text, name text, locale text))
      insert into audience_counts (day, kind, name, locale, count)
      select today.day, kind, name, locale, 1 from given, today
      where exists (select 1 from audience_counts a where a.day = today.day and a.kind = given.kind and a.name = given.name and a.locale = given.locale)
        or (select count(*) from audience_counts a where a.day = today.day) < ${mostNames}
      order by kind, name, locale
      on conflict (day, kind, name, locale) do update set count = audience_counts.count + 1`,
  )
}
