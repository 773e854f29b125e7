import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { freezeLines, getOffer, getOfferById, listOffers, shippedReadingTemplate } from '@/features/catalog'
import { startCheckout } from '@/features/checkout'
import { createOrder } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { checkoutInput, uniqueEmail } from '../../factories/checkout'
import { teamMember } from '../../factories/team-member'
import { testPayload } from '../payload'
import { openShelf } from './shelf'

let payload: Payload
let shelf: Awaited<ReturnType<typeof openShelf>>

beforeAll(async () => {
  payload = await testPayload()
  shelf = await openShelf(payload)
})

const leastWordsOf = ({ sections }: ReturnType<typeof shippedReadingTemplate>) =>
  sections.filter(({ isRequired }) => isRequired).reduce((sum, { minWords }) => sum + minWords, 0)

const frozen = (offerSlug: string, extraSlugs: string[] = []) =>
  freezeLines(payload, { offerSlug, extraSlugs, locale: 'fr' })

/** What the desk's autosave does: a newer draft beside what is published. */
const draftBeside = (id: string, data: object) =>
  payload.update({ collection: 'products', id, data, draft: true, locale: 'fr', depth: 0 })

describe('a published offer with a newer draft', () => {
  it('is sold and shown at its published price; the editor’s preview shows the draft', async () => {
    const extra = await shelf.extra('priorite')
    const offer = await shelf.offer('mystique', { extraIds: [extra.id] })
    await draftBeside(offer.id, { priceCents: 100, name: 'Brouillon' })
    await draftBeside(extra.id, { priceCents: 1 })

    const lines = await frozen(offer.slug, [extra.slug])
    expect(lines.map(({ name, unitPriceCents }) => [name, unitPriceCents])).toEqual([
      ['mystique fr', 4_700],
      ['priorite fr', 1_500],
    ])
    expect(await getOffer(payload, offer.slug, 'fr')).toMatchObject({
      name: 'mystique fr',
      priceCents: 4_700,
      leastWords: leastWordsOf(shippedReadingTemplate('cercle', 'fr')),
    })
    expect((await listOffers(payload, 'fr')).find(({ slug }) => slug === offer.slug)).toMatchObject({
      priceCents: 4_700,
      extras: [{ priceCents: 1_500 }],
    })
    const user = await teamMember(payload, { role: 'editor' })
    expect(await getOffer(payload, offer.slug, 'fr', { draftFor: user })).toMatchObject({
      name: 'Brouillon',
      priceCents: 100,
      extras: [{ priceCents: 1 }],
    })
    expect(await getOfferById(payload, { id: offer.id, locale: 'fr', user })).toMatchObject({ name: 'Brouillon' })
  })

  it('is sold at the new price once that is published', async () => {
    const offer = await shelf.offer('profond')
    await draftBeside(offer.id, { priceCents: 6_900 })
    await payload.update({ collection: 'products', id: offer.id, data: { _status: 'published' }, depth: 0 })
    expect((await frozen(offer.slug))[0]?.unitPriceCents).toBe(6_900)
  })
})

describe('what is not sold', () => {
  it('is never a draft', async () => {
    const offer = await shelf.offer('brouillon', { isPublished: false })
    await expect(frozen(offer.slug)).rejects.toMatchObject({ code: 'OFFER_NOT_SOLD' })
    expect(await getOffer(payload, offer.slug, 'fr')).toBeNull()
    const client = { collection: 'clients', id: randomUUID(), onlyOrderId: null } as never
    expect(await getOffer(payload, offer.slug, 'fr', { draftFor: client })).toBeNull()
  })

  it.each(['coming-soon', 'sold-out'] as const)('is shown and refused by the checkout: %s', async (availability) => {
    const offer = await shelf.offer('plus-tard', { availability })
    expect(await getOffer(payload, offer.slug, 'fr')).toMatchObject({ availability })
    const bought = startCheckout(payload, checkoutInput(offer.slug), { networkAddress: randomUUID() })
    await expect(bought).rejects.toMatchObject({ code: 'OFFER_NOT_SOLD', faults: [{ field: 'offerSlug' }] })
  })

  it.each([
    ['a draft', { isPublished: false }],
    ['sold out', { availability: 'sold-out' as const }],
  ])('is an extra that is %s', async (_what, more) => {
    const extra = await shelf.extra('option', more)
    const offer = await shelf.offer('avec-option', { extraIds: [extra.id] })
    await expect(frozen(offer.slug, [extra.slug])).rejects.toMatchObject({ faults: [{ field: 'extraSlugs.0' }] })
    expect(await getOffer(payload, offer.slug, 'fr')).toMatchObject({ extras: [] })
  })
})

describe('what the instruments owe', () => {
  it('is frozen with the line, in the order too', async () => {
    const extra = await shelf.extra('prevision', { forecastMonths: 6 })
    const offer = await shelf.offer('profond', { holdsChart: true, mandalaFamily: 'lotus', extraIds: [extra.id] })
    const plain = await shelf.extra('rien')
    const lines = await frozen(offer.slug, [extra.slug])
    expect(lines.map(({ instruments }) => instruments)).toEqual([
      { chart: true, mandalaFamily: 'lotus', forecastMonths: 0 },
      { chart: false, mandalaFamily: null, forecastMonths: 6 },
    ])
    const alone = await shelf.offer('simple', { extraIds: [plain.id] })
    expect((await frozen(alone.slug, [plain.slug])).map(({ instruments }) => instruments)).toEqual([null, null])
    const order = await transaction(payload, (tx) =>
      createOrder(tx, {
        attemptId: randomUUID(),
        email: uniqueEmail(),
        firstName: 'Claire',
        locale: 'fr',
        currency: 'eur',
        lines,
        expiresAt: new Date(Date.now() + 3_600_000),
      }),
    )
    const stored = await query<{ instruments: unknown }>(
      payload,
      sql`select instruments from order_lines where order_id = ${order.id}::uuid order by position`,
    )
    expect(stored.map(({ instruments }) => instruments)).toEqual(lines.map(({ instruments }) => instruments))
  })
})
