import type { OfferView } from '@/features/catalog'
import type { Locale } from '@/shared/locale'

/** What the page gives the checkout's screens, all of it readable by everybody. */
export type CheckoutView = {
  locale: Locale
  offer: OfferView
  /** The exact words that are agreed to, from the settings. */
  consents: Record<'terms' | 'immediateStart' | 'withdrawalWaiver', string>
  termsHref: string | null
  isTaxed: boolean
  payments: {
    publishableKey: string
    /** Where the development stand-in serves its stripe.js; null for Stripe itself. */ apiBase: string | null
  }
}
