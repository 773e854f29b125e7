import { frenchSpaces, storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Card, Emblem, Heading } from '@/ui'
import { isOnSale } from '../domain/availability'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { AvailabilityBadge } from './availability-badge'

/** A free first reading: one quiet line under the offers that are compared. */
export function FreeOffer({ offer, level, locale }: { offer: OfferView; level: 2 | 3; locale: Locale }) {
  const t = inLocale(messages, locale)
  return (
    <Card as="li" className="gap-5 md:flex-row md:items-center">
      <Emblem seed={offer.slug} depth={2} size={56} />
      <div className="flex-1">
        <Heading level={level} size="card">
          {offer.name} <span className="font-sans text-step-note tracking-normal text-accent">· {t.free}</span>
        </Heading>
        {!isOnSale(offer) && (
          <p className="mt-1">
            <AvailabilityBadge availability={offer.availability} locale={locale} />
          </p>
        )}
        <p className="mt-1 text-[0.9375rem] leading-relaxed">{frenchSpaces(offer.tagline, locale)}</p>
        {offer.isOncePerClient && <p className="text-step-note text-quiet">{t.oncePerAddress}</p>}
      </div>
      <ButtonLink href={storefrontPath(locale, `/offres/${offer.slug}`)} aria-label={t.discoverNamed(offer.name)}>
        {t.discover}
      </ButtonLink>
    </Card>
  )
}
