'use server'

import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { storefrontPath } from '@/features/content'
import { toLocale, type Locale } from '@/shared/locale'
import type { ActionResult } from '@/shared/result'
import { rememberAttempt } from '../attempt-cookie'
import { readDraft, type CheckoutDraft } from '../domain/checkout-draft'
import type { CheckoutSession } from '../domain/checkout-session'
import { startCheckoutAction } from './start-checkout-action'

/** What was sent, so that nothing is typed twice, and what came of it. */
export type CheckoutFormState = { draft: CheckoutDraft | null; result: ActionResult<CheckoutSession> | null }

/**
 * The checkout form itself, with or without JavaScript: makes or takes up the order, remembers it in this browser, then answers what the Payment
 * Element needs, or goes on to the order's page when nothing is to be paid here.
 */
export async function sendCheckoutForm(_previous: CheckoutFormState, form: FormData): Promise<CheckoutFormState> {
  const locale = toLocale(form.get('locale'))
  const sent = readDraft(form)
  let draft = sent
  let result = await start(draft, locale)
  // The attempt stands for another cart, or for an order that ended: this is a new one.
  if (!result.ok && (result.code === 'CONFLICT' || result.code === 'ORDER_NOT_PAYABLE')) {
    draft = { ...sent, attemptId: randomUUID() }
    result = await start(draft, locale)
  }
  if (!result.ok) return { draft, result }
  const { orderId, nextStep } = result
  await rememberAttempt(
    { orderId, attemptId: draft.attemptId, offerSlug: draft.offerSlug, extraSlugs: draft.extraSlugs },
    locale,
  )
  if (nextStep !== 'pay') redirect(storefrontPath(locale, `/commande/suite?commande=${orderId}`))
  return { draft, result }
}

const start = (
  { attemptId, offerSlug, extraSlugs, email, firstName, lastName, ...boxes }: CheckoutDraft,
  locale: Locale,
) =>
  startCheckoutAction({
    attemptId,
    offerSlug,
    extraSlugs,
    email,
    firstName,
    lastName,
    locale,
    // A box that is not ticked is refused there, by name.
    consents: boxes as { terms: true; immediateStart: true; withdrawalWaiver: true },
  })
