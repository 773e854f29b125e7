'use client'

import { useEffect, useRef, useState } from 'react'
import { storefrontPath } from '@/features/content'
import type { CheckoutSession } from '../domain/checkout-session'
import { cardAppearance } from './card-appearance'
import type { CheckoutView } from './checkout-view'
import { loadPayments, type Payments } from './load-payments'
import { refusalSentence } from './refusal-sentence'

export type PayableSession = CheckoutSession & { clientSecret: string }

type Given = Pick<CheckoutView, 'payments' | 'locale'> & {
  session: PayableSession
  onPaying: (isPaying: boolean) => void
}

type Phase = 'loading' | 'ready' | 'paying' | 'unavailable'

/**
 * The means of payment of one order: a card form, and the wallets that Stripe finds in this browser. A refusal leaves the order payable, with the
 * same form, by another card.
 */
export function usePayment({ session, payments, locale, onPaying }: Given) {
  const cardPlace = useRef<HTMLDivElement>(null)
  const walletPlace = useRef<HTMLDivElement>(null)
  const kit = useRef<{ stripe: Payments; elements: ReturnType<Payments['elements']> } | null>(null)
  const confirm = useRef<() => Promise<void>>(async () => {})
  const [phase, setPhase] = useState<Phase>('loading')
  const [hasWallet, setHasWallet] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const { clientSecret, orderId } = session
  const { publishableKey, apiBase } = payments

  useEffect(() => {
    let isGone = false
    let unmount = () => {}
    loadPayments({ publishableKey, apiBase }, locale)
      .then((stripe) => {
        if (isGone || !cardPlace.current || !walletPlace.current) return
        const elements = stripe.elements({ clientSecret, locale, appearance: cardAppearance })
        const wallets = elements.create('expressCheckout', { buttonHeight: 48 })
        wallets.on('ready', ({ availablePaymentMethods }) => setHasWallet(availablePaymentMethods !== undefined))
        wallets.on('click', ({ resolve }) => resolve())
        wallets.on('confirm', () => void confirm.current())
        wallets.mount(walletPlace.current)
        // The wallets have their own buttons above the card.
        const card = elements.create('payment', { layout: 'tabs', wallets: { applePay: 'never', googlePay: 'never' } })
        card.on('ready', () => setPhase('ready'))
        card.on('loaderror', () => setPhase('unavailable'))
        card.mount(cardPlace.current)
        kit.current = { stripe, elements }
        unmount = () => {
          wallets.destroy()
          card.destroy()
        }
      })
      .catch(() => !isGone && setPhase('unavailable'))
    return () => {
      isGone = true
      kit.current = null
      unmount()
    }
  }, [clientSecret, publishableKey, apiBase, locale, attempt])

  // A page taken from the browser's memory by its back button is not paying any more.
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && location.reload()
    window.addEventListener('pageshow', comeBack)
    return () => window.removeEventListener('pageshow', comeBack)
  }, [])

  async function pay() {
    if (!kit.current || phase !== 'ready') return
    const { stripe, elements } = kit.current
    const follow = storefrontPath(locale, `/commande/suite?commande=${orderId}`)
    setRefusal(null)
    setPhase('paying')
    onPaying(true)
    const { error } = await stripe
      .confirmPayment({
        elements,
        confirmParams: { return_url: new URL(follow, location.href).href },
        redirect: 'if_required',
      })
      .catch(() => ({ error: { type: 'api_connection_error' } }) as const)
    const state = error && 'payment_intent' in error ? error.payment_intent?.status : undefined
    // Another tab may have paid the very same order.
    if (!error || state === 'succeeded' || state === 'processing') return location.assign(follow)
    onPaying(false)
    setPhase('ready')
    setRefusal(refusalSentence(error, locale))
  }
  useEffect(() => {
    confirm.current = pay
  })

  function retry() {
    setPhase('loading')
    setHasWallet(false)
    setAttempt(attempt + 1)
  }

  return { cardPlace, walletPlace, phase, hasWallet, refusal, pay, retry }
}
