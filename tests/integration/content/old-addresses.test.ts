import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { furnishedHouse } from '../readings/house'
import { article, offerData, page, uniqueSlug } from './words'

let payload: Payload
beforeAll(async () => {
  payload = await furnishedHouse()
})

const answersOf = async (...slugs: string[]) => {
  const froms = slugs.map((slug) => (slug.startsWith('/') ? slug : `/${slug}`))
  const rows = await query<{ from: string; kind: string; to: string | null }>(
    payload,
    sql`select "from", kind, "to" from redirects where "from" in (${sql.join(
      froms.map((from) => sql`${from}`),
      sql`, `,
    )})`,
  )
  return Object.fromEntries(rows.map(({ from, kind, to }) => [from, kind === 'gone' ? 'gone' : to]))
}

/** As the desk does it: the new address is in a draft that saves itself long before it is published. */
async function rename(id: string, slug: string): Promise<void> {
  await payload.update({ collection: 'pages', id, data: { slug }, draft: true, autosave: true })
  await payload.update({ collection: 'pages', id, data: { slug, _status: 'published' } })
}

describe('an address that changes', () => {
  it('leads to the new one once it is published, not before', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const { id } = await page(payload, { slug: a })
    await payload.update({ collection: 'pages', id, data: { slug: b }, draft: true, autosave: true })
    expect(await answersOf(a)).toEqual({})
    await payload.update({ collection: 'pages', id, data: { slug: b, _status: 'published' } })
    expect(await answersOf(a, b)).toEqual({ [`/${a}`]: `/${b}` })
  })

  it('leads to the last one at once, and back without a ring', async () => {
    const [a, b, c] = [uniqueSlug(), uniqueSlug(), uniqueSlug()]
    const { id } = await page(payload, { slug: a })
    await rename(id, b)
    await rename(id, c)
    expect(await answersOf(a, b, c)).toEqual({ [`/${a}`]: `/${c}`, [`/${b}`]: `/${c}` })
    await rename(id, a)
    expect(await answersOf(a, b, c)).toEqual({ [`/${b}`]: `/${a}`, [`/${c}`]: `/${a}` })
  })

  it('of a page that nobody could read leads nowhere', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const { id } = await page(payload, { slug: a, _status: 'draft' })
    await rename(id, b)
    expect(await answersOf(a, b)).toEqual({})
  })

  it('while the page was withdrawn leads there all the same: visitors knew it', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const { id } = await page(payload, { slug: a })
    await payload.update({ collection: 'pages', id, data: { _status: 'draft' } })
    await rename(id, b)
    expect(await answersOf(a)).toEqual({ [`/${a}`]: `/${b}` })
  })

  it('follows articles and offers too, and a page that becomes a legal one', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const { id } = await article(payload, { slug: a })
    await payload.update({ collection: 'articles', id, data: { slug: b, _status: 'published' } })
    expect(await answersOf(`/journal/${a}`)).toEqual({ [`/journal/${a}`]: `/journal/${b}` })

    const text = await page(payload, { slug: a })
    await payload.update({ collection: 'pages', id: text.id, data: { kind: 'legal', _status: 'published' } })
    expect(await answersOf(a)).toEqual({ [`/${a}`]: `/legal/${a}` })

    const offer = await payload.create({
      collection: 'products',
      data: await offerData(payload, a),
    })
    await payload.update({ collection: 'products', id: offer.id, data: { slug: b, _status: 'published' } })
    expect(await answersOf(`/offres/${a}`)).toEqual({ [`/offres/${a}`]: `/offres/${b}` })
  })

  it('is not remembered when the save is given up', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const { id } = await page(payload, { slug: a })
    const given = transaction(payload, async ({ req }) => {
      await payload.update({ collection: 'pages', id, data: { slug: b, _status: 'published' }, req })
      throw new Error('given up')
    })
    await expect(given).rejects.toThrow('given up')
    expect(await answersOf(a)).toEqual({})
  })
})

describe('an address whose page is deleted', () => {
  it('is gone, and so is what led to it', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const { id } = await page(payload, { slug: a })
    await rename(id, b)
    await payload.delete({ collection: 'pages', id })
    expect(await answersOf(a, b)).toEqual({ [`/${a}`]: 'gone', [`/${b}`]: 'gone' })
  })

  it('is not gone when nobody could ever read it', async () => {
    const { id, slug } = await page(payload, { _status: 'draft' })
    await payload.delete({ collection: 'pages', id })
    expect(await answersOf(slug)).toEqual({})
  })

  it('answers for itself again when something is published there', async () => {
    const { id, slug } = await page(payload)
    await payload.delete({ collection: 'pages', id })
    const draft = await page(payload, { slug, _status: 'draft' })
    expect(await answersOf(slug)).toEqual({ [`/${slug}`]: 'gone' })
    await payload.update({ collection: 'pages', id: draft.id, data: { _status: 'published' } })
    expect(await answersOf(slug)).toEqual({})
  })
})
