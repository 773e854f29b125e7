'use client'

import { inLocale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Button, Notice, Skeleton } from '@/ui'
import type { CheckoutView } from './checkout-view'
import { screenMessages } from './messages'
import { usePayment, type PayableSession } from './use-payment'

type PaymentPanelProps = Pick<CheckoutView, 'payments' | 'locale'> & {
  session: PayableSession
  onPaying: (isPaying: boolean) => void
}

/** Wallets where the browser has one, the card form, and its one button. A refusal is said here. */
export function PaymentPanel({ session, payments, locale, onPaying }: PaymentPanelProps) {
  const t = inLocale(screenMessages, locale).payment
  const { cardPlace, walletPlace, phase, hasWallet, refusal, pay, retry } = usePayment({
    session,
    payments,
    locale,
    onPaying,
  })
  const price = formatMoney({ amountCents: session.totalCents, currency: session.currency }, locale)
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
    <div className="flex flex-col gap-6 noscript:hidden">
      <div className={hasWallet ? 'flex flex-col gap-3' : 'h-0 overflow-hidden'}>
        {hasWallet && <p className="text-step-note text-quiet">{t.wallets(price)}</p>}
        <div ref={walletPlace} />
        {hasWallet && (
          <p className="flex items-center gap-4 text-step-note text-quiet before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
            {t.orCard}
          </p>
        )}
      </div>
      <div ref={cardPlace} className={phase === 'loading' ? 'h-0 overflow-hidden' : undefined} />
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
        {t.pay(price)}
      </Button>
    </div>
  )
}
