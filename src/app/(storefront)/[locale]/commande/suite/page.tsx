import type { Metadata } from 'next'
import { OrderFollower } from '@/features/checkout/client'
import { againHrefOf, CheckoutHeader, currentCheckout, screenMessages, UnknownOrder } from '@/features/checkout/server'
import { SiteFooter } from '@/features/content/server'
import { inLocale } from '@/shared/locale'
import { Container, NightSky, Page } from '@/ui'
import { getNavigation, getSettings } from '../../../content'
import { describePage } from '../../../describe-page'
import { readParams } from '../../../page-locale'

// One visitor's own page: the layout's static parameters would otherwise make it one for all.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ commande?: string | string[]; redirect_status?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  return describePage({
    locale,
    path: '/commande/suite',
    title: inLocale(screenMessages, locale).follow.title,
    isPrivate: true,
  })
}

export default async function FollowPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { commande, redirect_status: returned } = await searchParams
  const [checkout, settings, navigation] = await Promise.all([
    typeof commande === 'string' ? currentCheckout(commande) : null,
    getSettings(locale),
    getNavigation(locale),
  ])
  const isOpen = checkout && ['waiting', 'processing'].includes(checkout.status.state)
  return (
    <Page locale={locale}>
      <NightSky mandala={false} className="flex-1">
        <CheckoutHeader locale={locale} isFree={checkout?.status.isFree} />
        <main id="content">
          <Container width="reading" className="py-14 md:py-20">
            {checkout ? (
              <OrderFollower
                status={checkout.status}
                offerSlug={checkout.attempt.offerSlug}
                againHref={againHrefOf(checkout.attempt, locale)}
                hasFailed={returned === 'failed'}
                locale={locale}
              />
            ) : (
              <UnknownOrder locale={locale} />
            )}
          </Container>
        </main>
        {isOpen && returned !== 'failed' && (
          <noscript>
            <meta httpEquiv="refresh" content="5" />
          </noscript>
        )}
      </NightSky>
      <SiteFooter locale={locale} path="/" settings={settings} navigation={navigation} />
    </Page>
  )
}
