import type { Payload } from 'payload'
import { storefrontPath } from '@/features/content'
import type { Locale } from '@/shared/locale'

/** `path` is the address of its page, without the house's name. */
export type WaitedOffer = { name: string; path: string }

/** The published offer that somebody waited for, in their language; null when it was withdrawn. */
export async function readWaitedOffer(
  payload: Payload,
  productId: string,
  locale: Locale,
): Promise<WaitedOffer | null> {
  const { docs } = await payload.find({
    collection: 'products',
    where: { id: { equals: productId }, _status: { equals: 'published' } },
    locale,
    fallbackLocale: 'fr',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { name: true, slug: true },
  })
  const [offer] = docs
  return offer ? { name: offer.name, path: storefrontPath(locale, `/offres/${offer.slug}`) } : null
}
