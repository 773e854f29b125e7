import { notFound } from 'next/navigation'
import type { TypedUser } from 'payload'
import { getOffer as readOffer } from '@/features/catalog'
import { catalogMessages, OfferBar, OfferDetails, OfferHero, OfferLegal } from '@/features/catalog/server'
import { WaitingListForm } from '@/features/contact/client'
import { frenchSpaces } from '@/features/content'
import { SampleSheet } from '@/features/readings/server'
import { RatingLine, ReviewList, reviewMessages } from '@/features/reviews/server'
import { getPayload } from '@/platform/payload/get-payload'
import { inLocale, type Locale } from '@/shared/locale'
import { FaqList, PathSteps, Section, SectionHeader } from '@/ui'
import { getNavigation, getOffer, getSettings, listOffers, listReviews, listSamples, ratingOf } from './content'

type OfferBodyProps = {
  slug: string
  locale: Locale
  /** The member of the team for whom this is a preview: the newest draft is shown, published or not. */
  draftFor?: TypedUser
}

/** An offer's page inside the frame of the storefront: the public one and the desk's preview are made of the same parts. */
export async function OfferBody({ slug, locale, draftFor }: OfferBodyProps) {
  const [offer, offers, settings, { legal }, samples] = await Promise.all([
    draftFor ? readOffer(await getPayload(), slug, locale, { draftFor }) : getOffer(slug, locale),
    listOffers(locale),
    getSettings(locale),
    getNavigation(locale),
    listSamples(locale),
  ])
  if (!offer) notFound()
  const [rating, reviews] = await Promise.all([
    ratingOf(offer.id),
    listReviews(locale, { productId: offer.id, limit: 12 }),
  ])
  const t = inLocale(catalogMessages, locale).offer
  const said = inLocale(reviewMessages, locale)
  const rank = offers.filter(({ isFree }) => !isFree).findIndex((one) => one.slug === slug)
  const sample = samples.find(({ productId }) => productId === offer.id)
  return (
    <>
      <OfferHero
        offer={offer}
        rank={Math.max(0, rank)}
        deliveryHours={settings.promises.deliveryHours}
        rating={rating && <RatingLine rating={rating} href="#avis" locale={locale} />}
        waiting={<WaitingListForm locale={locale} offer={offer.slug} />}
        locale={locale}
      />
      <Section ground="paper">
        <OfferDetails offer={offer} settings={settings} locale={locale} />
      </Section>
      {sample && (
        <Section id="extrait" ground="night" aria-labelledby="extrait-titre" className="overflow-hidden">
          <div className="grid items-start gap-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-16">
            <SectionHeader
              id="extrait-titre"
              eyebrow={t.sample.eyebrow}
              title={t.sample.title}
              lead={
                sample.locale === locale ? t.sample.lead : `${t.sample.lead} ${t.sample.otherLanguage[sample.locale]}`
              }
            />
            <SampleSheet sample={sample} locale={locale} />
          </div>
        </Section>
      )}
      <Section ground="night" space={sample ? 'tight' : 'breath'} aria-labelledby="suite">
        <SectionHeader id="suite" title={t.way} />
        <PathSteps steps={offer.isFree ? [t.confirmStep, ...t.steps.slice(1)] : t.steps} />
      </Section>
      {rating && (
        <Section id="avis" ground="paper" aria-labelledby="avis-titre">
          <SectionHeader id="avis-titre" eyebrow={said.eyebrow} title={said.title} />
          <ReviewList reviews={reviews} rating={rating} locale={locale} />
        </Section>
      )}
      {offer.questions.length > 0 && (
        <Section ground="paper" width="reading" space={rating ? 'tight' : 'breath'} aria-labelledby="questions">
          <SectionHeader id="questions" title={t.questions} />
          <FaqList
            level={3}
            items={offer.questions.map(({ question, answer }) => ({
              question: frenchSpaces(question, locale),
              answer: <p className="whitespace-pre-line">{frenchSpaces(answer, locale)}</p>,
            }))}
          />
        </Section>
      )}
      <Section ground="paper" width="reading" space="tight">
        <OfferLegal offer={offer} settings={settings} legal={legal} locale={locale} />
      </Section>
      <OfferBar offer={offer} locale={locale} />
    </>
  )
}
