import 'server-only'
import { getOffer as readOffer, listOffers as readOffers, type OfferView } from '@/features/catalog'
import { readSettings } from '@/features/content'
import { cached } from '@/platform/cache/cached'
import { getPayload } from '@/platform/payload/get-payload'
import type { Locale } from '@/shared/locale'

/** What public pages are made from, kept until somebody publishes a change (`platform/cache`). */
export const getSettings = cached('settings', 'settings', async (locale: Locale) =>
  readSettings(await getPayload(), locale),
)

export const listOffers = cached('offers', 'offers', async (locale: Locale): Promise<OfferView[]> =>
  readOffers(await getPayload(), locale),
)

export const getOffer = cached('offer', 'offers', async (slug: string, locale: Locale): Promise<OfferView | null> =>
  readOffer(await getPayload(), slug, locale),
)
