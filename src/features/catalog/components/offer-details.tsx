import { frenchSpaces } from '@/features/content'
import type { Setting } from '@/payload-types'
import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Card, DashList, Heading } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'

type OfferDetailsProps = { offer: OfferView; settings: Setting; locale: Locale }

/** What an offer holds, when it arrives, how long the sanctuary stays open, what may be added. */
export function OfferDetails({ offer, settings, locale }: OfferDetailsProps) {
  const t = inLocale(messages, locale).offer
  return (
    <div className="grid gap-12 lg:grid-cols-2 lg:gap-20">
      <div className="flex flex-col gap-12">
        <section aria-labelledby="contenu">
          <Heading level={2} size="screen" id="contenu">
            {t.holds}
          </Heading>
          <DashList items={offer.highlights.map((item) => frenchSpaces(item, locale))} className="mt-5 text-step-0" />
        </section>
        {offer.extras.length > 0 && <Extras offer={offer} locale={locale} />}
      </div>
      <dl className="flex flex-col gap-8">
        {factsOf(offer, settings, locale).map(({ title, text }) => (
          <div key={title} className="border-t border-line pt-6">
            <dt className="lu-heading lu-heading-card">{title}</dt>
            <dd className="mt-2 leading-relaxed">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function factsOf(offer: OfferView, { promises }: Setting, locale: Locale): { title: string; text: string }[] {
  const t = inLocale(messages, locale).offer
  const { leastWords, sanctuaryMonths, extras } = offer
  const priority = extras.find(({ makesPriority }) => makesPriority)
  const promise = [t.promiseText(promises.deliveryHours)]
  if (priority) promise.push(t.priorityText(promises.priorityHours, priority.name))
  return [
    { title: t.promise, text: promise.join(' ') },
    ...(leastWords > 0 ? [{ title: t.length, text: t.lengthText(leastWords) }] : []),
    ...(sanctuaryMonths > 0 ? [{ title: t.access, text: t.accessText(sanctuaryMonths) }] : []),
    { title: t.photos, text: t.photosText(promises.photoRetentionDays) },
  ]
}

function Extras({ offer, locale }: { offer: OfferView; locale: Locale }) {
  const t = inLocale(messages, locale).offer
  return (
    <section aria-labelledby="options">
      <Heading level={2} size="screen" id="options">
        {t.extras}
      </Heading>
      <p className="mt-2 text-quiet">{t.extrasLead}</p>
      <ul role="list" className="mt-5 flex flex-col gap-3">
        {offer.extras.map(({ slug, name, tagline, priceCents, currency }) => (
          <Card as="li" key={slug} padding="small" className="flex-row items-baseline justify-between gap-4">
            <span>
              <span className="block font-medium text-strong">{name}</span>
              <span className="text-[0.9375rem]">{frenchSpaces(tagline, locale)}</span>
            </span>
            <span className="font-medium whitespace-nowrap text-strong tabular-nums">
              {formatMoney({ amountCents: priceCents, currency }, locale)}
            </span>
          </Card>
        ))}
      </ul>
    </section>
  )
}
