import type { SelectType } from 'payload'

/** What is read of the extras of an offer: other relations read only a product's name and address. */
export const extrasReadAlong: { products: SelectType } = {
  products: {
    kind: true,
    slug: true,
    name: true,
    tagline: true,
    description: true,
    priceCents: true,
    currency: true,
    availability: true,
    sanctuaryMonths: true,
    makesPriority: true,
    holdsChart: true,
    mandalaFamily: true,
    forecastMonths: true,
    _status: true,
  },
}
