import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freezeLines, getOffer, listOffers, saveIntakeForm, shippedIntakeForm } from '@/features/catalog'
import { listInvoices } from '@/features/billing'
import { settleOrder } from '@/features/checkout'
import { assignExpert, flagOrder, markDossierSealed, moveOrder, movePayment, unflagOrder } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { clientUser } from '@/platform/security/principal'
import { checkoutInput, stockShelf, uniqueText, type Shelf } from '../../factories/checkout'
import { openHouse, type House } from './house'

let house: House
let shelf: Shelf

beforeAll(async () => {
  house = await openHouse()
  shelf = await stockShelf(house.payload)
})
afterAll(() => house.close())

const message = { fr: 'Essai.', en: 'Test.' }
const actor = 'system' as const

async function paidOrder(extraSlugs: string[] = []) {
  const { orderId, clientSecret } = await house.buy(checkoutInput(shelf.offer, { extraSlugs }))
  await house.pay(clientSecret)
  await settleOrder(house.payload, { orderId, via: 'return' })
  return orderId
}

const expert = async () => {
  const email = `${uniqueText()}@equipe.test`
  const data = { email, password: randomUUID(), role: 'expert' as const, name: 'Léa', publicName: 'Léa' }
  return (await house.payload.create({ collection: 'users', data })).id
}

describe('an order', () => {
  it('moves along its table alone; of ten who move it at once, one does', async () => {
    const orderId = await paidOrder()
    const move = (to: 'processing' | 'completed' | 'pending') =>
      transaction(house.payload, (tx) => moveOrder(tx, { orderId, to, actor, message }))
    await expect(move('completed')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(move('pending')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const moves = await Promise.allSettled(Array.from({ length: 10 }, () => move('processing')))
    expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(
      await house.count('order_timeline', `order_id = '${orderId}' and "from" = 'paid' and "to" = 'processing'`),
    ).toBe(1)
    const nobody = transaction(house.payload, (tx) =>
      moveOrder(tx, { orderId: randomUUID(), to: 'paid', actor, message }),
    )
    await expect(nobody).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('keeps its payment state from going back', async () => {
    const orderId = await paidOrder()
    const isMoved = await transaction(house.payload, (tx) => movePayment(tx, { orderId, to: 'failed', actor, message }))
    expect(isMoved).toBe(false)
    expect((await house.order(orderId)).paymentStatus).toBe('succeeded')
  })

  it('keeps its timeline for ever', async () => {
    const orderId = await paidOrder()
    for (const change of [
      sql`update order_timeline set "to" = 'x' where order_id = ${orderId}`,
      sql`delete from order_timeline where order_id = ${orderId}`,
    ])
      await expect(query(house.payload, change)).rejects.toThrow()
  })

  it('starts the promise at the first seal: 48 h, 24 h with priority', async () => {
    const sealedAt = new Date('2026-11-21T10:00:00Z')
    const mark = (orderId: string, at: Date) =>
      transaction(house.payload, (tx) => markDossierSealed(tx, { orderId, sealedAt: at }))
    const [normal, urgent] = [await paidOrder(), await paidOrder([shelf.priority])]
    expect((await mark(normal, sealedAt)).dueAt.toISOString()).toBe('2026-11-23T10:00:00.000Z')
    expect((await mark(urgent, sealedAt)).dueAt.toISOString()).toBe('2026-11-22T10:00:00.000Z')
    expect((await mark(normal, new Date())).dueAt.toISOString()).toBe('2026-11-23T10:00:00.000Z')
    expect(await house.order(normal)).toMatchObject({
      dossierSealedAt: '2026-11-21T10:00:00.000Z',
      dueAt: '2026-11-23T10:00:00.000Z',
    })
  })

  it('is taken by one expert of two', async () => {
    const orderId = await paidOrder()
    const [lea, marc] = [await expert(), await expert()]
    const take = (userId: string) => transaction(house.payload, (tx) => assignExpert(tx, { orderId, userId }))
    const takes = await Promise.allSettled([take(lea), take(marc)])
    expect(takes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const winner = takes[0]?.status === 'fulfilled' ? lea : marc
    await take(winner)
    expect((await house.order(orderId)).expert).toBe(winner)
  })

  it('is flagged once for one reason, and unflagged for that reason alone', async () => {
    const orderId = await paidOrder()
    const flag = () => transaction(house.payload, (tx) => flagOrder(tx, { orderId, attention: 'dispute', message }))
    expect([await flag(), await flag()]).toEqual([true, false])
    const unflag = (attention: 'dispute' | 'automation-silent') =>
      transaction(house.payload, (tx) => unflagOrder(tx, { orderId, attention }))
    expect([await unflag('automation-silent'), await unflag('dispute'), await unflag('dispute')]).toEqual([
      false,
      true,
      false,
    ])
    expect((await house.order(orderId)).attention).toBeNull()
  })
})

describe('invoices', () => {
  it('are read by their own client, and cannot be changed', async () => {
    const [mine, theirs] = [await paidOrder(), await paidOrder()]
    const owner = (order: { client?: unknown }) => clientUser({ id: String(order.client), onlyOrderId: null })
    const read = await listInvoices(house.payload, { user: owner(await house.order(mine)) })
    expect(read).toHaveLength(1)
    expect(read[0]).toMatchObject({
      orderId: mine,
      kind: 'invoice',
      totalCents: 4_700,
      lines: [{ name: 'mystique fr', unitPriceCents: 4_700 }],
    })
    expect(await listInvoices(house.payload, { user: owner(await house.order(theirs)), orderId: mine })).toEqual([])
    await expect(
      query(house.payload, sql`update invoices set total_cents = 1 where order_id = ${mine}`),
    ).rejects.toThrow()
    await expect(query(house.payload, sql`delete from invoices where order_id = ${mine}`)).rejects.toThrow()
  })
})

describe('the catalogue', () => {
  it('shows what is on sale, with its extras, in both languages', async () => {
    const [fr, en] = [
      await getOffer(house.payload, shelf.offer, 'fr'),
      await getOffer(house.payload, shelf.offer, 'en'),
    ]
    expect(fr).toMatchObject({
      name: 'mystique fr',
      priceCents: 4_700,
      highlights: ['Une lecture', 'Un audio'],
      isFree: false,
      sanctuaryMonths: 6,
    })
    expect(en).toMatchObject({ name: 'mystique en', highlights: ['A reading', 'An audio'] })
    expect(fr?.extras.map(({ slug, name, makesPriority }) => [slug, name, makesPriority])).toEqual([
      [shelf.priority, 'priorite fr', true],
      [shelf.forecast, 'prevision fr', false],
    ])
    expect(await getOffer(house.payload, shelf.withdrawn, 'fr')).toBeNull()
    const slugs = (await listOffers(house.payload, 'fr')).map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining([shelf.offer, shelf.free]) as string[])
    expect(slugs).not.toContain(shelf.withdrawn)
    expect(slugs).not.toContain(shelf.priority)
  })

  it('does not offer an extra that was withdrawn', async () => {
    const other = await stockShelf(house.payload)
    await query(house.payload, sql`update products set _status = 'draft' where slug = ${other.forecast}`)
    expect((await getOffer(house.payload, other.offer, 'fr'))?.extras.map(({ slug }) => slug)).toEqual([other.priority])
    const lines = freezeLines(house.payload, { offerSlug: other.offer, extraSlugs: [other.forecast], locale: 'fr' })
    await expect(lines).rejects.toMatchObject({ code: 'OFFER_NOT_SOLD' })
  })

  it('freezes the form in the language of the sale', async () => {
    const [line] = await freezeLines(house.payload, { offerSlug: shelf.offer, extraSlugs: [], locale: 'en' })
    expect(line?.name).toBe('mystique en')
    expect(line?.intakeForm?.steps.map(({ title }) => title)).toEqual(
      shippedIntakeForm('en').steps.map(({ title }) => title),
    )
    expect(line?.intakeForm?.consent).toEqual(shippedIntakeForm('en').consent)
  })

  it('takes the same form twice without a second row, both languages kept', async () => {
    const form = { name: `Deux fois ${uniqueText()}`, fr: shippedIntakeForm('fr'), en: shippedIntakeForm('en') }
    const [first, second] = [await saveIntakeForm(house.payload, form), await saveIntakeForm(house.payload, form)]
    expect(second.id).toBe(first.id)
    for (const locale of ['fr', 'en'] as const) {
      const stored = await house.payload.findByID({ collection: 'intake-forms', id: first.id, locale, depth: 0 })
      expect(stored.steps.map(({ title }) => title)).toEqual(shippedIntakeForm(locale).steps.map(({ title }) => title))
    }
  })
})
