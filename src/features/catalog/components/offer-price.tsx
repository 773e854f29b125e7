import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { classNames } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'

/** An offer's price in words: « 47,00 € », « Offerte », « Prix à fixer » in the preview of a draft that has none. */
export function priceOf({ priceCents, currency, isFree }: OfferView, locale: Locale): string {
  const t = inLocale(messages, locale)
  if (isFree) return t.free
  return priceCents > 0 ? formatMoney({ amountCents: priceCents, currency }, locale) : t.unpriced
}

/** An offer's price in the title's face. */
export const OfferPrice = ({ offer, locale, className }: { offer: OfferView; locale: Locale; className?: string }) => (
  <p className={classNames('font-display text-[1.75rem] leading-tight text-strong', className)}>
    {priceOf(offer, locale)}
  </p>
)
