import type { Payload } from 'payload'
import { freezeLines } from '@/features/catalog'
import { findOrCreateClient, recordConsents } from '@/features/clients'
import { readSettings } from '@/features/content'
import { createOrder } from '@/features/orders'
import { transaction } from '@/platform/db/transaction'
import { parseInput } from '@/platform/http/read-body'
import { addJob } from '@/platform/jobs/add-job'
import { takeFrom } from '@/platform/security/rate-limit'
import { AppError } from '@/shared/app-error'
import { checkoutInput, type CheckedInput, type CheckoutInput } from '../domain/checkout-input'
import type { CheckoutSession } from '../domain/checkout-session'
import { findAttempt, type CheckoutOrder } from '../queries/find-checkout-order'
import { openSession } from './open-session'

const perNetwork = { name: 'checkout', points: 30, seconds: 600 }
const freePerAddress = { name: 'checkout-free', points: 4, seconds: 3_600 }
const payableHours = 24

/**
 * Starts, or takes up again, one checkout attempt: a pending order priced from the database alone, the consents with the exact words that were
 * shown, then the payment (none for a free offer: the order waits for the mailed link that confirms the address).
 *
 * The same attempt sent again gives the same order and the same session, even at the same moment. An attempt stands for what was sent with it:
 * sent again with another cart, address or name it is refused (CONFLICT), and the browser makes a new attempt; the old order expires unpaid.
 *
 * Throws VALIDATION_FAILED (fields), RATE_LIMITED, OFFER_NOT_SOLD (field), CONFLICT, ORDER_NOT_PAYABLE (it ended), UPSTREAM_UNAVAILABLE (Stripe
 * is away: the order stays payable, send the same attempt again).
 */
export async function startCheckout(
  payload: Payload,
  input: CheckoutInput,
  { networkAddress }: { networkAddress: string | null },
): Promise<CheckoutSession> {
  const checked = parseInput(input, checkoutInput)
  await takeFrom(payload, perNetwork, networkAddress ?? 'unknown')
  const order = (await findAttempt(payload, checked.attemptId)) ?? (await placeOrder(payload, checked))
  if (!isSameAttempt(order, checked))
    throw new AppError('CONFLICT', 'this attempt was sent with something else', [
      { field: 'attemptId', reason: 'CHANGED' },
    ])
  return openSession(payload, order)
}

async function placeOrder(payload: Payload, checked: CheckedInput): Promise<CheckoutOrder> {
  const { attemptId, email, firstName, lastName, locale } = checked
  const [lines, { consents }] = await Promise.all([freezeLines(payload, checked), readSettings(payload, locale)])
  if (!consents?.version) throw new Error('the settings hold no consent texts: nothing can be sold')
  const isFree = lines.every(({ unitPriceCents }) => unitPriceCents === 0)
  if (isFree) await takeFrom(payload, freePerAddress, email)

  await transaction(payload, async (tx) => {
    const expiresAt = new Date(Date.now() + payableHours * 3_600_000)
    const order = await createOrder(tx, {
      attemptId,
      email,
      firstName,
      lastName,
      locale,
      currency: 'eur',
      lines,
      expiresAt,
    })
    if (!order.isNew) return
    const { version } = consents
    const kinds = [
      { kind: 'terms' as const, version, text: consents.terms },
      { kind: 'immediate-start' as const, version, text: consents.immediateStart },
      { kind: 'withdrawal-waiver' as const, version, text: consents.withdrawalWaiver },
    ]
    await recordConsents(tx, { orderId: order.id, kinds, locale })
    if (!isFree) return
    const client = await findOrCreateClient(tx, { email, firstName, lastName, locale })
    const key = `confirm-free-order:${order.id}`
    const mail = {
      key,
      template: 'confirm-free-order',
      clientId: client.id,
      orderId: order.id,
      locale,
      data: { next: `/commande/suite?commande=${order.id}` },
    }
    await addJob(tx, 'queue-email', mail, { key })
  })
  const order = await findAttempt(payload, attemptId)
  if (!order) throw new Error('the order that was just written is not there')
  return order
}

function isSameAttempt(
  order: CheckoutOrder,
  { offerSlug, extraSlugs, email, firstName, lastName, locale }: CheckedInput,
): boolean {
  const [offer, ...extras] = order.lines.map(({ slug }) => slug)
  return (
    offer === offerSlug &&
    extras.toSorted().join() === extraSlugs.toSorted().join() &&
    order.email === email &&
    order.firstName === firstName &&
    (order.lastName || '') === (lastName || '') &&
    order.locale === locale
  )
}
