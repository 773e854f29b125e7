import { inLocale, type Locale } from '@/shared/locale'
import { EmptyState, Section, SectionHeader } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { FreeOffer } from './free-offer'
import { OfferCard } from './offer-card'

type OfferSectionProps = {
  offers: OfferView[]
  locale: Locale
  /** 1 when it is the page's own title. */ level?: 1 | 2
}

/** The offers on paper, to be compared; the free ones under them. */
export function OfferSection({ offers, locale, level = 2 }: OfferSectionProps) {
  const t = inLocale(messages, locale)
  const below = level === 1 ? 2 : 3
  const sold = offers.filter(({ isFree }) => !isFree)
  const free = offers.filter(({ isFree }) => isFree)
  return (
    <Section id="lectures" ground="paper" aria-labelledby="lectures-titre">
      <SectionHeader id="lectures-titre" level={level} eyebrow={t.eyebrow} title={t.title} lead={t.lead} />
      {offers.length === 0 && (
        <EmptyState title={t.empty.title} level={3}>
          {t.empty.text}
        </EmptyState>
      )}
      <ul role="list" className="grid gap-5 sm:grid-cols-2 xl:grid-cols-4">
        {sold.map((offer, rank) => (
          <OfferCard key={offer.slug} offer={offer} rank={rank} level={below} locale={locale} />
        ))}
      </ul>
      {free.length > 0 && (
        <ul role="list" className="mt-5 grid gap-5 xl:mt-9">
          {free.map((offer) => (
            <FreeOffer key={offer.slug} offer={offer} level={below} locale={locale} />
          ))}
        </ul>
      )}
    </Section>
  )
}
