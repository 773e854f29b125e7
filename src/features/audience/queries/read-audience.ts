import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { houseZone } from '@/shared/dates'

export type Named = { name: string; count: number }
export type Day = { day: string; visits: number; paid: number }

/** The counts of a period; `days` is dense, the oldest first. */
export type Audience = {
  visits: number
  pages: number
  offers: number
  checkouts: number
  paid: number
  days: Day[]
  topPages: Named[]
  topOffers: Named[]
  sources: Named[]
}

/** The last `length` days, today included. What is paid is counted from the house's own events, not from browsers. */
export async function readAudience(payload: Payload, length: number): Promise<Audience> {
  const since = sql`(now() at time zone ${houseZone})::date - ${length - 1}::int`
  const named = (kind: string) =>
    query<Named>(
      payload,
      sql`select name, sum(count)::int as count from audience_counts where kind = ${kind} and day >= ${since} group by name order by 2 desc, 1 limit 10`,
    )
  const [totals, days, topPages, topOffers, sources] = await Promise.all([
    query<{ kind: string; count: number }>(
      payload,
      sql`select kind, sum(count)::int as count from audience_counts where day >= ${since} group by kind`,
    ),
    query<Day>(
      payload,
      sql`
        select to_char(d, 'YYYY-MM-DD') as day,
          (select coalesce(sum(count), 0)::int from audience_counts a where a.kind = 'visit' and a.day = d::date) as visits,
          (select count(*)::int from events e where e.type = 'order.paid' and (e.occurred_at at time zone ${houseZone})::date = d::date) as paid
        from generate_series(${since}, (now() at time zone ${houseZone})::date, interval '1 day') d order by 1`,
    ),
    named('page'),
    named('offer'),
    named('source'),
  ])
  const total = (kind: string) => totals.find((one) => one.kind === kind)?.count ?? 0
  return {
    visits: total('visit'),
    pages: total('page'),
    offers: total('offer'),
    checkouts: total('checkout'),
    paid: days.reduce((sum, { paid }) => sum + paid, 0),
    days,
    topPages,
    topOffers,
    sources,
  }
}
