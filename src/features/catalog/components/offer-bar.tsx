import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Container } from '@/ui'
import { isOnSale } from '../domain/availability'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { checkoutPath } from './offer-hero'
import { priceOf } from './offer-price'

/** On a phone, the price and the way to order stay within reach while one reads; nothing while it is not on sale. */
export function OfferBar({ offer, locale }: { offer: OfferView; locale: Locale }) {
  if (!isOnSale(offer)) return null
  const t = inLocale(messages, locale)
  const { slug, name, isFree } = offer
  return (
    <div className="lu-offer-bar" data-ground="night">
      <Container className="flex items-center justify-between gap-4 py-3">
        <p className="min-w-0">
          <span className="block truncate text-step-note text-quiet">{name}</span>
          <span className="block font-display text-step-1 text-strong">{priceOf(offer, locale)}</span>
        </p>
        <ButtonLink
          target="_self"
          href={checkoutPath(slug, locale)}
          aria-label={isFree ? t.receive : t.chooseNamed(name)}
        >
          {isFree ? t.receiveShort : t.choose}
        </ButtonLink>
      </Container>
    </div>
  )
}
