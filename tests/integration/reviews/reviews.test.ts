import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  getOwnReview,
  listReviews,
  listReviewsForDesk,
  publishReview,
  ratingOf,
  refuseReview,
  replyToReview,
  withdrawReview,
  writeReview,
} from '@/features/reviews'
import { query, sql } from '@/platform/db/query'
import { clientUser } from '@/platform/security/principal'
import { readingInReview, sealedReading, type OrderWithVersion } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, failure, furnishedHouse } from '../readings/house'
import { delivery } from './delivery'

let payload: Payload
let expert: TypedUser
let editor: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert' })
  editor = await teamMember(payload, { role: 'editor' })
})

const words = { rating: 4, body: 'Une lecture juste et sans détour.', displayName: 'Maëlys M.' }
const delivered = () => delivery(payload, { expert, offer: 'mystique' })
const write = ({ readingId, client }: { readingId: string; client: TypedUser | null }, more: object = {}) =>
  writeReview(payload, { readingId, user: client, ...words, ...more })
const stored = async (id: string) => {
  const [row] = await query<{
    status: string
    body: string
    displayName: string
    reply: string | null
    seenAt: string
  }>(
    payload,
    sql`select status, body, display_name as "displayName", reply, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "seenAt"
      from reviews where id = ${id}::uuid`,
  )
  return row ?? expect.fail('no such row')
}
const seen = async (reviewId: string, user: TypedUser | null = editor) => ({
  reviewId,
  seenAt: (await stored(reviewId)).seenAt,
  user,
})
const productOf = async ({ id }: OrderWithVersion) => {
  const [row] = await query<{ id: string }>(
    payload,
    sql`select product_id as id from order_lines where order_id = ${id}::uuid and kind = 'reading'`,
  )
  return row!.id
}

describe('who may write a review', () => {
  it('is the client of a delivered reading, once, until it is published', async () => {
    const order = await delivered()
    const first = await write(order)
    const second = await write(order, { rating: 5, body: 'Encore plus juste à la seconde lecture.' })
    expect(second.id).toBe(first.id)
    expect(await getOwnReview(payload, { readingId: order.readingId, user: order.client })).toEqual({
      status: 'pending',
      rating: 5,
      body: 'Encore plus juste à la seconde lecture.',
      displayName: 'Maëlys M.',
      refusal: null,
      reply: null,
    })
    await publishReview(payload, await seen(first.id))
    expect(await codeOf(write(order))).toBe('WRONG_STATE')
  })

  it('makes one of two that are sent at once', async () => {
    const order = await delivered()
    const [one, other] = await Promise.all([write(order), write(order, { rating: 1 })])
    expect(one.id).toBe(other.id)
    const [row] = await query<{ count: number }>(
      payload,
      sql`select count(*)::int as count from reviews where order_id = ${order.id}::uuid`,
    )
    expect(row?.count).toBe(1)
  })

  it('is nobody before the delivery', async () => {
    expect(await codeOf(write(await readingInReview(payload, { expert })))).toBe('WRONG_STATE')
    expect(await codeOf(write(await sealedReading(payload, { expert })))).toBe('WRONG_STATE')
  })

  it('is not another client, another session, the team or a stranger', async () => {
    const [order, other] = await Promise.all([delivered(), delivered()])
    expect(await codeOf(write({ readingId: order.readingId, client: other.client }))).toBe('NOT_FOUND')
    const narrow = clientUser({ id: order.clientId, onlyOrderId: other.id })
    expect(await codeOf(write({ readingId: order.readingId, client: narrow }))).toBe('NOT_FOUND')
    expect(await codeOf(write({ readingId: order.readingId, client: editor }))).toBe('FORBIDDEN')
    expect(await codeOf(write({ readingId: order.readingId, client: null }))).toBe('UNAUTHENTICATED')
    await write(order)
    expect(await getOwnReview(payload, { readingId: order.readingId, user: other.client })).toBeNull()
    expect(await codeOf(withdrawReview(payload, { readingId: order.readingId, user: other.client }))).toBe('NOT_FOUND')
  })

  it('says each field that is wrong, and writes nothing', async () => {
    const order = await delivered()
    const { code, faults } = await failure(write(order, { rating: '9', body: 'Court.', displayName: '' }))
    expect(code).toBe('VALIDATION_FAILED')
    expect(faults.map(({ field }) => field).toSorted()).toEqual(['body', 'displayName', 'rating'])
    expect(await codeOf(write(order, { body: `${'x'.repeat(30)}\u0000` }))).toBe('VALIDATION_FAILED')
    expect(await getOwnReview(payload, { readingId: order.readingId, user: order.client })).toBeNull()
  })
})

describe('what visitors read', () => {
  it('is the published reviews alone, without a trace of the client, and their mean', async () => {
    const order = await delivered()
    const productId = await productOf(order)
    const before = (await ratingOf(payload, productId)) ?? { count: 0 }
    const { id } = await write(order, { rating: 2 })
    expect((await listReviews(payload, { productId, locale: 'fr' })).map((one) => one.id)).not.toContain(id)
    expect((await ratingOf(payload, productId))?.count ?? 0).toBe(before.count)

    await publishReview(payload, await seen(id))
    const [review] = await listReviews(payload, { productId, locale: 'en', limit: 1 })
    expect(review).toMatchObject({ id, displayName: 'Maëlys M.', rating: 2, body: words.body, offerName: 'Mystique' })
    expect((await ratingOf(payload, productId))?.count).toBe(before.count + 1)
    const said = JSON.stringify(review)
    for (const secret of [order.clientId, order.id, order.line.id, order.email]) expect(said).not.toContain(secret)
  })

  it('has no mean for an offer that nobody reviewed', async () => {
    expect(await ratingOf(payload, '00000000-0000-4000-8000-000000000000')).toBeNull()
  })

  it('is read by nobody of the team through the API, and by a client only as their own', async () => {
    const [order, other] = await Promise.all([delivered(), delivered()])
    const { id } = await write(order)
    const found = async (user: TypedUser) =>
      (await payload.find({ collection: 'reviews', where: { id: { equals: id } }, user, overrideAccess: false })).docs
        .length
    expect(await found(order.client)).toBe(1)
    expect(await found(other.client)).toBe(0)
    await expect(found(editor)).rejects.toThrow()
  })
})

describe('moderation', () => {
  it('is for editors and admins, who see the chosen name and no client', async () => {
    const order = await delivered()
    const { id } = await write(order)
    const { rows } = await listReviewsForDesk(payload, { user: editor, filter: 'pending', page: 1, locale: 'fr' })
    const all = JSON.stringify(rows)
    for (const secret of [order.clientId, order.email, order.number, order.id]) expect(all).not.toContain(secret)
    const deskList = (user: TypedUser) =>
      listReviewsForDesk(payload, { user, filter: 'pending', page: 1, locale: 'fr' })
    expect(await codeOf(deskList(expert))).toBe('FORBIDDEN')
    expect(await codeOf(deskList(order.client))).toBe('FORBIDDEN')
    expect(await codeOf(publishReview(payload, await seen(id, expert)))).toBe('FORBIDDEN')
    expect(await codeOf(publishReview(payload, await seen(id, order.client)))).toBe('FORBIDDEN')
    expect(await codeOf(refuseReview(payload, { ...(await seen(id, expert)), reason: 'insult' }))).toBe('FORBIDDEN')
    expect((await stored(id)).status).toBe('pending')
  })

  it('never publishes words that changed since they were read', async () => {
    const order = await delivered()
    const { id } = await write(order)
    const asRead = await seen(id)
    await query(payload, sql`update reviews set updated_at = updated_at - interval '1 second' where id = ${id}::uuid`)
    expect(await codeOf(publishReview(payload, asRead))).toBe('REVISION_CONFLICT')
    expect((await stored(id)).status).toBe('pending')
  })

  it('refuses for a stated reason alone, tells it to the author, and lets them write anew', async () => {
    const order = await delivered()
    const { id } = await write(order, { rating: 1 })
    for (const reason of ['low-rating', '', undefined])
      expect(await codeOf(refuseReview(payload, { ...(await seen(id)), reason }))).toBe('VALIDATION_FAILED')
    await refuseReview(payload, { ...(await seen(id)), reason: 'personal-data' })
    const own = () => getOwnReview(payload, { readingId: order.readingId, user: order.client })
    expect(await own()).toMatchObject({ status: 'refused', refusal: 'personal-data' })
    expect(await codeOf(publishReview(payload, await seen(id)))).toBe('WRONG_STATE')
    await write(order, { rating: 1 })
    expect(await own()).toMatchObject({ status: 'pending', refusal: null, rating: 1 })
  })

  it('of two decisions at once makes one', async () => {
    const { id } = await write(await delivered())
    const asRead = await seen(id)
    const outcomes = await Promise.allSettled([
      publishReview(payload, asRead),
      publishReview(payload, asRead),
      publishReview(payload, asRead),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('answers under a published review, and takes the answer back', async () => {
    const { id } = await write(await delivered())
    expect(await codeOf(replyToReview(payload, { ...(await seen(id)), reply: 'Merci.' }))).toBe('WRONG_STATE')
    await publishReview(payload, await seen(id))
    await replyToReview(payload, { ...(await seen(id)), reply: ' Merci. ' })
    expect((await stored(id)).reply).toBe('Merci.')
    await replyToReview(payload, { ...(await seen(id)), reply: '' })
    expect((await stored(id)).reply).toBeNull()
  })
})

describe('a withdrawn review', () => {
  it('leaves no words, counts no more, and may be followed by another', async () => {
    const order = await delivered()
    const { id } = await write(order)
    await publishReview(payload, await seen(id))
    await replyToReview(payload, { ...(await seen(id)), reply: 'Merci.' })
    await withdrawReview(payload, { readingId: order.readingId, user: order.client })
    expect(await stored(id)).toMatchObject({ status: 'withdrawn', body: '', displayName: '', reply: null })
    expect((await listReviews(payload, { locale: 'fr', limit: 100 })).map((one) => one.id)).not.toContain(id)
    expect(await getOwnReview(payload, { readingId: order.readingId, user: order.client })).toBeNull()
    expect(await codeOf(withdrawReview(payload, { readingId: order.readingId, user: order.client }))).toBe('NOT_FOUND')
    expect((await write(order)).id).toBe(id)
  })
})
