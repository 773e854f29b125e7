import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { issueInvoice } from '@/features/billing'
import { askQuestion } from '@/features/conversations'
import { freezeLines } from '@/features/catalog'
import { createOrder, flagOrder } from '@/features/orders'
import { sentences } from '@/features/readings/commands/timeline-sentences'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { sha256 } from '@/shared/hash'
import { clockAt } from './clock-at'
import { draftDossier } from './dossiers'
import { paidOrder, type OrderOptions, type PaidOrder } from './orders'
import { hoursAfter, placeOrder } from './place-order'
import { deliveredReading, draftedReading, openedReading, readingInReview } from './readings'
import { seedReviews, seedSamples } from './reviews'

type Scene = {
  /** Names the order for ever: seeding twice makes it once. */
  name: string
  hoursAgo: number
  options: OrderOptions
  play(
    payload: Payload,
    options: OrderOptions & { hasPhotoFiles: boolean; hasInstruments: boolean },
    experts: TypedUser[],
  ): Promise<PaidOrder>
}

const expertAt = (experts: TypedUser[], index: number): TypedUser => {
  const expert = experts[index]
  if (!expert) throw new Error('the team must be seeded first')
  return expert
}

/** A dozen invented clients with orders in every state. */
const scenes: Scene[] = [
  {
    name: 'maelys',
    hoursAgo: 24 * 6,
    options: { seed: 0, offer: 'profond', email: 'maelys@client.test', lastName: 'Mercier' },
    play: (p, o, e) => deliveredReading(p, { ...o, expert: expertAt(e, 0) }),
  },
  {
    name: 'delivered-2',
    hoursAgo: 24 * 20,
    options: { seed: 1, offer: 'mystique' },
    play: (p, o, e) => deliveredReading(p, { ...o, expert: expertAt(e, 1) }),
  },
  {
    name: 'delivered-3',
    hoursAgo: 24 * 40,
    options: { seed: 2, offer: 'cercle-des-inities' },
    play: (p, o, e) => deliveredReading(p, { ...o, expert: expertAt(e, 2) }),
  },
  {
    name: 'delivered-4',
    hoursAgo: 24 * 28,
    options: { seed: 15, offer: 'integrale' },
    play: (p, o, e) => deliveredReading(p, { ...o, expert: expertAt(e, 0) }),
  },
  {
    name: 'delivered-5',
    hoursAgo: 24 * 55,
    options: { seed: 16, offer: 'profond' },
    play: (p, o, e) => deliveredReading(p, { ...o, expert: expertAt(e, 1) }),
  },
  {
    name: 'delivered-6',
    hoursAgo: 24 * 13,
    options: { seed: 17, offer: 'profond' },
    play: (p, o, e) => deliveredReading(p, { ...o, expert: expertAt(e, 2) }),
  },
  {
    name: 'in-review',
    hoursAgo: 30,
    options: { seed: 3, offer: 'profond' },
    play: (p, o, e) => readingInReview(p, { ...o, expert: expertAt(e, 0) }),
  },
  {
    name: 'in-review-late',
    hoursAgo: 60,
    options: { seed: 4, offer: 'integrale' },
    play: (p, o, e) => readingInReview(p, { ...o, expert: expertAt(e, 1) }),
  },
  {
    name: 'drafted',
    hoursAgo: 12,
    options: { seed: 5, offer: 'mystique', extras: ['prevision-6-mois'] },
    play: (p, o) => draftedReading(p, o),
  },
  {
    name: 'drafted-priority',
    hoursAgo: 20,
    options: { seed: 6, offer: 'profond', extras: ['priorite'] },
    play: (p, o) => draftedReading(p, o),
  },
  {
    name: 'requested',
    hoursAgo: 4,
    options: { seed: 7, offer: 'cercle-des-inities' },
    play: (p, o) => openedReading(p, o),
  },
  { name: 'draft-dossier', hoursAgo: 9, options: { seed: 8, offer: 'mystique' }, play: (p, o) => draftDossier(p, o) },
  { name: 'paid', hoursAgo: 2, options: { seed: 9, offer: 'integrale' }, play: (p, o) => paidOrder(p, o) },
  {
    name: 'failed',
    hoursAgo: 26,
    options: { seed: 10, offer: 'mystique' },
    play: async (payload, options) => {
      const order = await openedReading(payload, options)
      const message = {
        fr: 'La production a échoué, un expert reprend la main.',
        en: 'Production failed, an expert takes over.',
      }
      const at = hoursAfter(order.dossierSealedAt, 2)
      await placeOrder(payload, order.id, {
        to: 'processing',
        at: hoursAfter(order.dossierSealedAt, 0.02),
        message: sentences.order.processing,
      })
      await placeOrder(payload, order.id, { to: 'failed', at, message })
      await transaction(payload, (tx) =>
        flagOrder(clockAt(tx, at), { orderId: order.id, attention: 'production-failed', message }),
      )
      return order
    },
  },
  {
    name: 'refunded',
    hoursAgo: 24 * 8,
    options: { seed: 11, offer: 'profond' },
    play: async (payload, options) => {
      const order = await paidOrder(payload, options)
      await placeOrder(payload, order.id, {
        to: 'refunded',
        at: paidNow(order),
        message: { fr: 'Commande remboursée à la demande du client.', en: 'Order refunded at the client’s request.' },
      })
      return order
    },
  },
]

/** Plays the demo's orders that have not been played yet. */
export async function seedDemo(payload: Payload, now = new Date()): Promise<void> {
  const { docs: experts } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'expert' } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  })
  for (const status of ['pending', 'expired', 'cancelled'] as const) await seedUnpaid(payload, status, now)
  // The oldest first, so that numbers of orders and invoices follow their dates.
  for (const { name, hoursAgo, options, play } of scenes.toSorted((a, b) => b.hoursAgo - a.hoursAgo)) {
    const attempt = attemptOf(name)
    const [known] = await query(payload, sql`select 1 from orders where attempt_id = ${attempt}`)
    if (known) continue
    const paidAt = new Date(now.getTime() - hoursAgo * 3_600_000)
    const order = await play(
      payload,
      { ...options, attempt, paidAt, hasPhotoFiles: true, hasInstruments: true },
      experts as TypedUser[],
    )
    await invoiceOf(payload, order)
    if (name === 'maelys')
      await askQuestion(payload, {
        orderId: order.id,
        body: 'Vous parlez d’un printemps à préparer. Par quoi commenceriez-vous, à ma place\u202f?',
        sendId: randomUUID(),
        user: order.client,
      })
  }
  await seedSamples(payload)
  await seedReviews(payload, attemptOf)
}

/** An order that somebody began and never paid. */
async function seedUnpaid(payload: Payload, status: 'pending' | 'expired' | 'cancelled', now: Date): Promise<void> {
  const lines = await freezeLines(payload, { offerSlug: 'mystique', extraSlugs: [], locale: 'fr' })
  const begunAt = status === 'pending' ? now : hoursAfter(now, -26)
  const order = await transaction(payload, (tx) =>
    createOrder(clockAt(tx, begunAt), {
      attemptId: attemptOf(status),
      email: `${status}@client.test`,
      firstName: 'Visiteur',
      locale: 'fr',
      currency: 'eur',
      lines,
      expiresAt: hoursAfter(begunAt, 24),
    }),
  )
  if (!order.isNew || status === 'pending') return
  const message = { fr: 'Commande restée sans paiement.', en: 'The order was left unpaid.' }
  await query(payload, sql`update orders set created_at = ${begunAt.toISOString()} where id = ${order.id}::uuid`)
  await placeOrder(payload, order.id, { to: status, at: hoursAfter(begunAt, 24), message })
}

const invoiceOf = (payload: Payload, order: PaidOrder) =>
  transaction(payload, (tx) =>
    issueInvoice(clockAt(tx, order.paidAt), {
      orderId: order.id,
      clientId: order.clientId,
      buyer: { firstName: order.firstName, lastName: order.lastName, email: order.email },
      lines: [
        {
          name: order.line.name,
          quantity: 1,
          unitPriceCents: order.line.unitPriceCents,
          taxRateBps: order.line.taxRateBps,
        },
      ],
      totalCents: order.line.unitPriceCents,
      taxCents: 0,
      currency: 'eur',
      locale: order.locale,
    }),
  )

const paidNow = ({ paidAt }: PaidOrder): Date => hoursAfter(paidAt, 4)

/** A UUID that is the same at every run. */
function attemptOf(name: string): string {
  const hex = sha256(`lumira demo ${name}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
