import { catalogMessages, OfferGrid } from '@/features/catalog/server'
import { BlockSection, type BlockPlace } from '@/features/content/server'
import type { OffersGridBlock } from '@/payload-types'
import { inLocale } from '@/shared/locale'
import { EmptyState } from '@/ui'
import { listOffers } from '../content'
import { chosenOffers } from './chosen-offers'

/** The offers side by side; says so when the house sells nothing at all. */
export async function OffersGrid({ block, place }: { block: OffersGridBlock; place: BlockPlace }) {
  const { locale } = place
  const all = await listOffers(locale)
  const offers = chosenOffers(all, block.offers)
  const t = inLocale(catalogMessages, locale).empty
  if (all.length > 0 && offers.length === 0) return null
  const level = place.isMain || !block.title ? 2 : 3
  return (
    <BlockSection block={block} place={place}>
      <div lang={locale}>
        {offers.length > 0 ? (
          <OfferGrid offers={offers} locale={locale} level={level} />
        ) : (
          <EmptyState title={t.title} level={level}>
            {t.text}
          </EmptyState>
        )}
      </div>
    </BlockSection>
  )
}
