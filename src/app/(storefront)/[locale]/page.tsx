import type { Metadata } from 'next'
import { OfferSection } from '@/features/catalog/server'
import { HomeExcerpt, HomeHero, HomePath, StorefrontPage } from '@/features/content/server'
import { getSettings, listOffers } from '../content'
import { describePage } from '../describe-page'
import { readParams } from '../page-locale'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  return describePage({ locale, path: '/' })
}

export default async function HomePage({ params }: Props) {
  const { locale } = await readParams(params)
  const [settings, offers] = await Promise.all([getSettings(locale), listOffers(locale)])
  return (
    <StorefrontPage locale={locale} path="/" settings={settings} header="sky">
      <HomeHero locale={locale} hours={settings.promises.deliveryHours} />
      <HomePath locale={locale} />
      <OfferSection locale={locale} offers={offers} />
      <HomeExcerpt locale={locale} />
    </StorefrontPage>
  )
}
