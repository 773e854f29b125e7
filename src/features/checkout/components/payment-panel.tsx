'use client'

import { useEffect, useRef, useState } from 'react'
import { storefrontPath } from '@/features/content'
import { inLocale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Button, Notice, Skeleton } from '@/ui'
import type { CheckoutSession } from '../domain/checkout-session'
import { cardAppearance } from './card-appearance'
import type { CheckoutView } from './checkout-view'
import { loadPayments, type Payments } from './load-payments'
import { screenMessages } from './messages'
import { refusalSentence } from './refusal-sentence'

type PaymentPanelProps = Pick<CheckoutView, 'payments' | 'locale'> & {
  session: CheckoutSession & { clientSecret: string }
  onPaying: (isPaying: boolean) => void
}

type Phase = 'loading' | 'ready' | 'paying' | 'unavailable'

/** The card form of one order and its one button. A refusal is said here; the order stays payable and the same card form takes another card. */
export function PaymentPanel({ session, payments, locale, onPaying }: PaymentPanelProps) {
  const t = inLocale(screenMessages, locale).payment
  const place = useRef<HTMLDivElement>(null)
  const kit = useRef<{ stripe: Payments; elements: ReturnType<Payments['elements']> } | null>(null)
  const [phase, setPhase] = useState<Phase>('loading')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const { clientSecret, orderId } = session
  const { publishableKey, apiBase } = payments

  useEffect(() => {
    let isGone = false
    let unmount = () => {}
    loadPayments({ publishableKey, apiBase }, locale)
      .then((stripe) => {
        if (isGone || !place.current) return
        const elements = stripe.elements({ clientSecret, locale, appearance: cardAppearance })
        const element = elements.create('payment', { layout: 'tabs' })
        element.on('ready', () => setPhase('ready'))
        element.on('loaderror', () => setPhase('unavailable'))
        element.mount(place.current)
        kit.current = { stripe, elements }
        unmount = () => element.destroy()
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

  const follow = storefrontPath(locale, `/commande/suite?commande=${orderId}`)

  async function pay() {
    if (!kit.current || phase !== 'ready') return
    const { stripe, elements } = kit.current
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

  function retry() {
    setPhase('loading')
    setAttempt(attempt + 1)
  }

  if (phase === 'unavailable')
    return (
      <Notice
        tone="danger"
        live
        locale={locale}
        title={t.unavailable}
        action={<Button onClick={retry}>{t.retry}</Button>}
      >
        {t.unavailableText}
      </Notice>
    )
  return (
    <div className="flex flex-col gap-6">
      <div ref={place} className={phase === 'loading' ? 'h-0 overflow-hidden' : undefined} />
      {phase === 'loading' && (
        <div role="status">
          <span className="visually-hidden">{t.loading}</span>
          <Skeleton lines={4} />
        </div>
      )}
      {refusal && (
        <Notice tone="danger" live locale={locale} title={t.refused}>
          {refusal} {t.refusedText}
        </Notice>
      )}
      <Button
        variant="solid"
        size="large"
        wide
        busy={phase === 'paying'}
        disabled={phase === 'loading'}
        onClick={() => void pay()}
      >
        {t.pay(formatMoney({ amountCents: session.totalCents, currency: session.currency }, locale))}
      </Button>
    </div>
  )
}
