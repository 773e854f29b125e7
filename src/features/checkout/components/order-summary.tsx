import { inLocale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Card, Emblem, Heading, Icon } from '@/ui'
import type { CheckoutView } from './checkout-view'
import { screenMessages } from './messages'

type OrderSummaryProps = Pick<CheckoutView, 'offer' | 'isTaxed' | 'locale'> & { extraSlugs: string[] }

/** The lines and their sum as shown; what is paid is counted by the server alone. */
const cartOf = ({ offer, extraSlugs }: Pick<OrderSummaryProps, 'offer' | 'extraSlugs'>) => {
  const lines = [offer, ...offer.extras.filter(({ slug }) => extraSlugs.includes(slug))]
  return { lines, totalCents: lines.reduce((sum, { priceCents }) => sum + priceCents, 0) }
}

/** The order beside the form on a wide screen: a piece of night on the paper. */
export function OrderSummary({ offer, extraSlugs, isTaxed, locale }: OrderSummaryProps) {
  const t = inLocale(screenMessages, locale).summary
  return (
    <Card as="section" ground="night" look="lifted" padding="large" aria-labelledby="resume">
      <Emblem seed={offer.slug} depth={4} size={56} />
      <Heading level={2} size="card" id="resume" className="mt-4">
        {t.title}
      </Heading>
      <Lines {...{ offer, extraSlugs, locale }} />
      <p className="mt-4 text-step-small text-quiet">
        {isTaxed ? t.taxIncluded : t.tax}. {!offer.isFree && t.once}
      </p>
      {offer.sanctuaryMonths > 0 && <p className="text-step-small text-quiet">{t.sanctuary(offer.sanctuaryMonths)}.</p>}
    </Card>
  )
}

/** The same on a phone: one line that stays at the top and opens. */
export function OrderBar({ offer, extraSlugs, locale }: OrderSummaryProps) {
  const t = inLocale(screenMessages, locale).summary
  const { lines, totalCents } = cartOf({ offer, extraSlugs })
  return (
    <details
      data-ground="night"
      className="group sticky top-0 z-20 border-b border-line bg-surface text-text lg:hidden"
    >
      <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-4 px-(--gutter) text-[0.9375rem] -outline-offset-4">
        <span className="flex min-w-0 items-center gap-2">
          <Icon name="chevronDown" size={18} className="text-accent transition-transform group-open:rotate-180" />
          {offer.name}
          {lines.length > 1 && ` + ${lines.length - 1}`}
        </span>
        <strong className="font-semibold whitespace-nowrap text-strong tabular-nums">
          <span className="visually-hidden">{t.total} : </span>
          {priceOf(totalCents, offer.currency, locale)}
        </strong>
      </summary>
      <div className="px-(--gutter) pb-5">
        <Lines {...{ offer, extraSlugs, locale }} />
      </div>
    </details>
  )
}

function Lines({ offer, extraSlugs, locale }: Omit<OrderSummaryProps, 'isTaxed'>) {
  const t = inLocale(screenMessages, locale).summary
  const { lines, totalCents } = cartOf({ offer, extraSlugs })
  return (
    <dl className="mt-4 tabular-nums">
      {lines.map(({ slug, name, priceCents, currency }) => (
        <div key={slug} className="flex items-baseline justify-between gap-4 border-t border-line py-3">
          <dt>{name}</dt>
          <dd className="whitespace-nowrap text-strong">{priceOf(priceCents, currency, locale)}</dd>
        </div>
      ))}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-4">
        <dt className="font-semibold text-strong">{t.total}</dt>
        <dd aria-live="polite" className="font-display text-step-2 whitespace-nowrap text-strong">
          {priceOf(totalCents, offer.currency, locale)}
        </dd>
      </div>
    </dl>
  )
}

const priceOf = (amountCents: number, currency: string, locale: CheckoutView['locale']) =>
  amountCents === 0 ? inLocale(screenMessages, locale).summary.free : formatMoney({ amountCents, currency }, locale)
