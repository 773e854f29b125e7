import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { freezeLines, type FrozenLine, type IntakeForm, type ReadingTemplate } from '@/features/catalog'
import { findOrCreateClient, recordConsents } from '@/features/clients'
import { createOrder, movePayment } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { clientUser } from '@/platform/security/principal'
import type { Locale } from '@/shared/locale'
import { people } from './answers'
import { clockAt } from './clock-at'
import { hoursAfter, placeOrder } from './place-order'

/** `seed` picks the person, their answers and the words of their reading; the same options with the same `attempt` make the order once. */
export type OrderOptions = {
  seed?: number
  offer?: string
  extras?: string[]
  email?: string
  lastName?: string
  locale?: Locale
  attempt?: string
  /** When it was bought (30 hours ago by default); everything later is dated from here, the delivery some 22 hours after. */
  paidAt?: Date
}

export type PaidOrder = {
  id: string
  number: string
  clientId: string
  email: string
  firstName: string
  lastName: string
  locale: Locale
  /** The client, as the Local API takes a person. */
  client: TypedUser
  seed: number
  paidAt: Date
  isPriority: boolean
  /** The line of the reading. */
  line: FrozenLine & { id: string; intakeForm: IntakeForm; readingTemplate: ReadingTemplate }
}

const lastNames = [
  'Mercier',
  'Aubin',
  'Belkacem',
  'Le Goff',
  'Rossi',
  'Caradec',
  'Nguyen',
  'Vidal',
  'Perrin',
  'Diallo',
  'Hoarau',
  'Lenoir',
]

/** A paid order of one invented person, with its frozen lines; the catalogue must have been seeded. Its dossier has not been opened. */
export async function paidOrder(payload: Payload, options: OrderOptions = {}): Promise<PaidOrder> {
  const {
    seed = 0,
    offer = 'profond',
    extras = [],
    locale = 'fr',
    attempt = randomUUID(),
    paidAt = hoursAfter(new Date(), -30),
  } = options
  const lines = await freezeLines(payload, { offerSlug: offer, extraSlugs: extras, locale })
  const firstName = pick(people, seed).name
  const lastName = options.lastName ?? pick(lastNames, seed)
  const email = options.email ?? `${plain(firstName)}.${attempt.slice(0, 8)}@client.test`
  const made = await transaction(payload, async (tx) => {
    const order = await createOrder(clockAt(tx, hoursAfter(paidAt, -0.1)), {
      attemptId: attempt,
      email,
      firstName,
      lastName,
      locale,
      currency: 'eur',
      lines,
      expiresAt: paidAt,
    })
    const client = await findOrCreateClient(tx, { email, firstName, lastName, locale })
    if (order.isNew)
      await movePayment(clockAt(tx, hoursAfter(paidAt, -0.001)), {
        orderId: order.id,
        to: 'succeeded',
        actor: 'stripe',
        message: { fr: 'Paiement reçu.', en: 'Payment received.' },
      })
    return { ...order, clientId: client.id }
  })
  const months = Math.max(...lines.map(({ sanctuaryMonths }) => sanctuaryMonths))
  if (made.isNew) {
    await query(
      payload,
      sql`update orders set client_id = ${made.clientId}::uuid, paid_at = ${paidAt.toISOString()}, created_at = ${paidAt.toISOString()},
        access_ends_at = ${paidAt.toISOString()}::timestamptz + make_interval(months => ${months}) where id = ${made.id}::uuid`,
    )
    await placeOrder(payload, made.id, {
      to: 'paid',
      at: paidAt,
      actor: 'stripe',
      message: { fr: 'Commande payée.', en: 'Order paid.' },
    })
  }
  return {
    id: made.id,
    number: made.number,
    clientId: made.clientId,
    email,
    firstName,
    lastName,
    locale,
    client: clientUser({ id: made.clientId, onlyOrderId: null }),
    seed,
    paidAt,
    isPriority: lines.some(({ makesPriority }) => makesPriority),
    line: await readingLine(payload, made.id, lines),
  }
}

/** The client's consent to sensitive data, with the words of the form that was sold. */
export async function consentToSensitiveData(payload: Payload, { id, locale, line, paidAt }: PaidOrder): Promise<void> {
  const { consent } = line.intakeForm
  if (consent)
    await transaction(payload, (tx) =>
      recordConsents(clockAt(tx, paidAt), { orderId: id, kinds: [{ kind: 'sensitive-data', ...consent }], locale }),
    )
}

async function readingLine(payload: Payload, orderId: string, lines: FrozenLine[]): Promise<PaidOrder['line']> {
  const line = lines.find(({ kind }) => kind === 'reading')
  const [row] = await query<{ id: string }>(
    payload,
    sql`select id from order_lines where order_id = ${orderId}::uuid and kind = 'reading' order by position limit 1`,
  )
  if (!row || !line?.intakeForm || !line.readingTemplate) throw new Error('the order has no reading')
  return { ...line, id: row.id, intakeForm: line.intakeForm, readingTemplate: line.readingTemplate }
}

export const pick = <Item>(items: readonly Item[], seed: number): Item => {
  const item = items[Math.abs(Math.trunc(seed)) % items.length]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
