import type { OfferView } from '@/features/catalog'
import { frenchSpaces, siteMessages, storefrontPath } from '@/features/content'
import { BlockSection, type BlockPlace } from '@/features/content/server'
import type { OfferCompareBlock } from '@/payload-types'
import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { ButtonLink, CompareTable, type CompareRow } from '@/ui'
import { getSettings, listOffers } from '../content'
import { chosenOffers } from './chosen-offers'

/** Offers in a table, on facts of the catalogue alone; nothing with fewer than two. */
export async function OfferCompare({ block, place }: { block: OfferCompareBlock; place: BlockPlace }) {
  const { locale } = place
  const [all, settings] = await Promise.all([listOffers(locale), getSettings(locale)])
  // As in the grid, what is free comes after what is sold.
  const offers = chosenOffers(all, block.offers).toSorted((a, b) => Number(a.isFree) - Number(b.isFree))
  if (offers.length < 2) return null
  const t = inLocale(siteMessages, locale).compare
  return (
    <BlockSection block={block} place={place}>
      <div lang={locale}>
        <CompareTable
          caption={block.title ?? t.caption}
          locale={locale}
          columns={offers.map((offer) => ({
            id: offer.slug,
            title: offer.name,
            detail: offer.isFree ? t.free : price(offer, locale),
            highlighted: offer.isHighlighted,
            action: (
              <ButtonLink
                href={storefrontPath(locale, `/offres/${offer.slug}`)}
                size="small"
                aria-label={t.seeNamed(offer.name)}
              >
                {t.see}
              </ButtonLink>
            ),
          }))}
          rows={rowsOf(offers, settings.promises, locale)}
        />
      </div>
    </BlockSection>
  )
}

type Promises = { deliveryHours: number; priorityHours: number }

/** What it holds is told offer by offer: a tick beside another's words would say more than the editors did. */
function rowsOf(offers: OfferView[], { deliveryHours, priorityHours }: Promises, locale: Locale): CompareRow[] {
  const t = inLocale(siteMessages, locale).compare
  const row = (feature: string, cell: (offer: OfferView) => CompareRow['cells'][string], help?: string) => ({
    feature,
    help,
    cells: Object.fromEntries(offers.map((offer) => [offer.slug, cell(offer)])),
  })
  const list = (items: string[]) =>
    items.length > 0 && (
      <ul role="list" className="flex flex-col gap-2">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  const rows = [
    row(t.holds, ({ highlights }) => list(highlights.map((item) => frenchSpaces(item, locale)))),
    row(t.length, ({ leastWords }) => leastWords > 0 && t.words(leastWords), t.lengthHelp),
    row(t.chart, ({ holdsChart }) => holdsChart),
    row(t.mandala, ({ mandalaFamily }) => mandalaFamily !== null),
    row(t.forecast, ({ forecastMonths }) => forecastMonths > 0 && t.months(forecastMonths)),
    row(t.delivery, () => t.hours(deliveryHours), t.deliveryHelp),
    row(
      t.priority,
      ({ extras }) => {
        const extra = extras.find(({ makesPriority }) => makesPriority)
        return extra && t.priorityFor(priorityHours, formatMoney(amount(extra), locale))
      },
      t.priorityHelp,
    ),
    row(t.sanctuary, ({ sanctuaryMonths }) => sanctuaryMonths > 0 && t.months(sanctuaryMonths), t.sanctuaryHelp),
    row(t.extras, ({ extras }) =>
      list(
        extras
          .filter(({ makesPriority }) => !makesPriority)
          .map((extra) => t.extraFor(frenchSpaces(extra.name, locale), formatMoney(amount(extra), locale))),
      ),
    ),
  ]
  // What no offer has is nothing to compare.
  return rows.filter(({ cells }) => Object.values(cells).some(Boolean))
}

const amount = ({ priceCents, currency }: { priceCents: number; currency: string }) => ({
  amountCents: priceCents,
  currency,
})
const price = (offer: OfferView, locale: Locale) => formatMoney(amount(offer), locale)
