import { storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Container, Heading, Lead } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { AvailabilityBadge } from './availability-badge'

/** At the checkout, of an offer that is shown and not on sale: why, and where to go. */
export function OfferNotSold({ offer: { slug, name, availability }, locale }: { offer: OfferView; locale: Locale }) {
  const t = inLocale(messages, locale)
  return (
    <Container width="reading" className="flex flex-col items-start gap-4 py-14 md:py-20">
      <AvailabilityBadge availability={availability} locale={locale} />
      <Heading level={1} size="title">
        {t.availability.notSold(name)}
      </Heading>
      <Lead>{t.availability.invite[availability]}</Lead>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink variant="solid" href={storefrontPath(locale, `/offres/${slug}#attente`)} target="_self">
          {t.availability.wait}
        </ButtonLink>
        <ButtonLink href={storefrontPath(locale, '/offres')} target="_self">
          {t.all}
        </ButtonLink>
      </div>
    </Container>
  )
}
