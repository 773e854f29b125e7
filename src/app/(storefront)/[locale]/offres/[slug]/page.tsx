import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { catalogMessages, OfferDetails, OfferHero, OfferLegal } from '@/features/catalog/server'
import { StorefrontPage } from '@/features/content/server'
import { inLocale } from '@/shared/locale'
import { PathSteps, Section, SectionHeader } from '@/ui'
import { getOffer, getSettings, listOffers } from '../../../content'
import { describePage } from '../../../describe-page'
import { madeOnFirstVisit, readParams } from '../../../page-locale'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const offer = await getOffer(slug, locale)
  if (!offer) notFound()
  return describePage({
    locale,
    path: `/offres/${slug}`,
    title: offer.name,
    description: offer.tagline || offer.description,
  })
}

export default async function OfferPage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const [offer, offers, settings] = await Promise.all([getOffer(slug, locale), listOffers(locale), getSettings(locale)])
  if (!offer) notFound()
  const t = inLocale(catalogMessages, locale).offer
  const rank = offers.filter(({ isFree }) => !isFree).findIndex((one) => one.slug === slug)
  return (
    <StorefrontPage locale={locale} path={`/offres/${slug}`} settings={settings}>
      <OfferHero offer={offer} rank={Math.max(0, rank)} locale={locale} />
      <Section ground="paper">
        <OfferDetails offer={offer} settings={settings} locale={locale} />
      </Section>
      <Section ground="night" aria-labelledby="suite">
        <SectionHeader id="suite" title={t.way} />
        <PathSteps steps={offer.isFree ? [t.confirmStep, ...t.steps.slice(1)] : t.steps} />
      </Section>
      <Section ground="paper" width="reading" space="tight">
        <OfferLegal settings={settings} locale={locale} />
      </Section>
    </StorefrontPage>
  )
}
