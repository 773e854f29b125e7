import type { Metadata } from 'next'
import { catalogMessages, OfferSection } from '@/features/catalog/server'
import { StorefrontPage } from '@/features/content/server'
import { inLocale } from '@/shared/locale'
import { getSettings, listOffers } from '../../content'
import { describePage } from '../../describe-page'
import { readParams } from '../../page-locale'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = inLocale(catalogMessages, locale)
  return describePage({ locale, path: '/offres', title: t.eyebrow, description: t.description })
}

export default async function OffersPage({ params }: Props) {
  const { locale } = await readParams(params)
  const [settings, offers] = await Promise.all([getSettings(locale), listOffers(locale)])
  return (
    <StorefrontPage locale={locale} path="/offres" settings={settings}>
      <OfferSection locale={locale} offers={offers} level={1} />
    </StorefrontPage>
  )
}
