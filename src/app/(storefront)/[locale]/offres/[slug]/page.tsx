import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getOffer } from '../../../content'
import { describePage } from '../../../describe-page'
import { OfferBody } from '../../../offer-body'
import { madeOnFirstVisit, readParams } from '../../../page-locale'
import { OfferData } from '../../../search/offer-data'
import { SiteFrame } from '../../../site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const offer = await getOffer(slug, locale)
  if (!offer) notFound()
  const { search, name, tagline, description } = offer
  return describePage({
    locale,
    path: `/offres/${slug}`,
    title: search.title || name,
    description: search.description || tagline || description,
    picture: search.picture,
  })
}

export default async function OfferPage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const offer = await getOffer(slug, locale)
  if (!offer) notFound()
  return (
    <SiteFrame locale={locale} path={`/offres/${slug}`}>
      <OfferData offer={offer} locale={locale} />
      <OfferBody slug={slug} locale={locale} />
    </SiteFrame>
  )
}
