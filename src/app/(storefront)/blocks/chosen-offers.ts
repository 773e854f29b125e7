import type { OfferView } from '@/features/catalog'

/** The offers that a block names, in its order, as far as they are shown; all of them when it names none. */
export function chosenOffers(all: OfferView[], chosen: ({ id: string } | string)[] | null | undefined): OfferView[] {
  if (!chosen?.length) return all
  const ids = chosen.map((one) => (typeof one === 'string' ? one : one.id))
  return ids.flatMap((id) => all.find((offer) => offer.id === id) ?? [])
}
