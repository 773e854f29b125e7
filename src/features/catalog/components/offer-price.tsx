import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { classNames } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'

/** An offer's price in the title's face; « Offerte » for the free one. */
export function OfferPrice({ offer, locale, className }: { offer: OfferView; locale: Locale; className?: string }) {
  const { priceCents, currency, isFree } = offer
  return (
    <p className={classNames('font-display text-[1.75rem] leading-tight text-strong', className)}>
      {isFree ? inLocale(messages, locale).free : formatMoney({ amountCents: priceCents, currency }, locale)}
    </p>
  )
}
