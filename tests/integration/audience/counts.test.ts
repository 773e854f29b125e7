import { describe, expect, it } from 'vitest'
import { addCounts, countsOf, readAudience } from '@/features/audience'
import { query, sql } from '@/platform/db/query'
import { testPayload } from '../payload'

const page = `/essai-${Date.now()}`
const opened = countsOf({ path: page, from: '' }, [])

const countOf = async (name: string) => {
  const rows = await query<{ count: number }>(
    await testPayload(),
    sql`select count from audience_counts where kind = 'page' and name = ${name}`,
  )
  return rows[0]?.count ?? 0
}

describe('counts of pages', () => {
  it('lose none when many pages open at once', async () => {
    const payload = await testPayload()
    const before = (await readAudience(payload, 7)).visits
    await Promise.all(Array.from({ length: 40 }, () => addCounts(payload, opened)))
    expect(await countOf(page)).toBe(40)
    const audience = await readAudience(payload, 7)
    expect(audience.visits - before).toBeGreaterThanOrEqual(40)
    expect(audience.days).toHaveLength(7)
    expect(audience.days.at(-1)?.visits).toBeGreaterThanOrEqual(40)
  })

  it('take a made-up name as words, whatever it holds', async () => {
    const payload = await testPayload()
    const name = `/x'; drop table audience_counts; --${Date.now()}`
    await addCounts(payload, [{ kind: 'page', name, locale: 'fr' }])
    expect(await countOf(name)).toBe(1)
  })

  it('keep no more names a day than people could read', async () => {
    const payload = await testPayload()
    const madeUp = (from: number) =>
      Array.from({ length: 500 }, (_, index) => ({ kind: 'page' as const, name: `/z${from + index}`, locale: 'en' }))
    for (let from = 0; from < 4_000; from += 500) await addCounts(payload, madeUp(from))
    const [row] = await query<{ count: number }>(payload, sql`select count(*)::int as count from audience_counts`)
    expect(row?.count).toBeLessThan(3_600)
    await addCounts(payload, opened)
    expect(await countOf(page)).toBeGreaterThan(40)
    await query(payload, sql`delete from audience_counts where name like '/z%' or name like '/x%'`)
  })
})
