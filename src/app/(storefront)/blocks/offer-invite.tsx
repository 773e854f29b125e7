import { frenchSpaces, siteMessages, storefrontPath } from '@/features/content'
import { BlockSection } from '@/features/content/server'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink } from '@/ui'
import { listOffers } from '../content'

/** After a text: one quiet word about the offer that the house puts forward; nothing when it sells nothing. */
export async function OfferInvite({ locale }: { locale: Locale }) {
  const offers = await listOffers(locale)
  const offer = offers.find(({ isHighlighted }) => isHighlighted) ?? offers[0]
  if (!offer) return null
  const t = inLocale(siteMessages, locale).journal.invite
  const place = { locale, textLocale: locale, isMain: false, isFirst: false, hidden: [] }
  return (
    <BlockSection
      block={{ ground: 'night', eyebrow: t.eyebrow, title: t.title, lead: frenchSpaces(offer.description, locale) }}
      place={place}
      header="centred"
    >
      <div className="flex justify-center">
        <ButtonLink href={storefrontPath(locale, '/offres')}>{t.action}</ButtonLink>
      </div>
    </BlockSection>
  )
}
