import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { isOnSale } from '@/features/catalog'
import { OfferNotSold } from '@/features/catalog/server'
import { CheckoutForm } from '@/features/checkout/client'
import { CheckoutHeader, screenMessages, type CheckoutDraft, type CheckoutView } from '@/features/checkout/server'
import { storefrontPath } from '@/features/content'
import { SiteFooter } from '@/features/content/server'
import { stripeEnv } from '@/platform/stripe/env'
import { inLocale } from '@/shared/locale'
import { Page } from '@/ui'
import { getNavigation, getOffer, getSettings } from '../../content'
import { describePage } from '../../describe-page'
import { readParams } from '../../page-locale'

// One visitor's own page: the layout's static parameters would otherwise make it one for all.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ offre?: string | string[]; options?: string | string[] }>
}

/** The form of an offer belongs to the offer's own page: that is the one to be found. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const { offre } = await searchParams
  const t = inLocale(screenMessages, locale)
  const offer = typeof offre === 'string' ? await getOffer(offre, locale) : null
  if (!offer) return describePage({ locale, path: '/commande', title: t.title, isPrivate: true })
  return describePage({
    locale,
    path: `/offres/${offer.slug}`,
    title: t.titleOf(offer.name),
    description: offer.tagline,
  })
}

export default async function CheckoutPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { offre, options } = await searchParams
  const [offer, settings, navigation] = await Promise.all([
    typeof offre === 'string' ? getOffer(offre, locale) : null,
    getSettings(locale),
    getNavigation(locale),
  ])
  if (!offer) redirect(storefrontPath(locale, '/offres'))
  if (!isOnSale(offer))
    return (
      <Page ground="paper" locale={locale}>
        <CheckoutHeader locale={locale} isFree={offer.isFree} />
        <main id="content">
          <OfferNotSold offer={offer} locale={locale} />
        </main>
        <SiteFooter
          locale={locale}
          path={`/commande?offre=${offer.slug}`}
          settings={settings}
          navigation={navigation}
        />
      </Page>
    )

  const { terms, immediateStart, withdrawalWaiver } = settings.consents
  const { NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY: publishableKey, STRIPE_API_BASE: apiBase } = stripeEnv()
  const view: CheckoutView = {
    locale,
    offer,
    consents: { terms, immediateStart, withdrawalWaiver },
    termsHref: navigation.legal.find(({ href }) => href.endsWith('/legal/conditions'))?.href ?? null,
    isTaxed: settings.seller.vatRegime === 'standard',
    payments: { publishableKey, apiBase: apiBase ?? null },
  }
  const wished = typeof options === 'string' ? options.split(',') : []
  const initial: CheckoutDraft = {
    attemptId: randomUUID(),
    offerSlug: offer.slug,
    extraSlugs: offer.extras.map(({ slug }) => slug).filter((slug) => wished.includes(slug)),
    email: '',
    firstName: '',
    lastName: '',
    terms: false,
    immediateStart: false,
    withdrawalWaiver: false,
  }
  return (
    <Page ground="paper" locale={locale}>
      <CheckoutHeader locale={locale} isFree={offer.isFree} />
      <main id="content">
        <CheckoutForm view={view} initial={initial} />
      </main>
      <SiteFooter locale={locale} path={`/commande?offre=${offer.slug}`} settings={settings} navigation={navigation} />
    </Page>
  )
}
