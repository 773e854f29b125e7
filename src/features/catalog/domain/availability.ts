import type { Product } from '@/payload-types'

export type Availability = Product['availability']

/** Whether a published product may be bought now; a draft says what it would be. */
export const isOnSale = ({ availability }: { availability: Availability }): boolean => availability === 'on-sale'

/** Whether a product is what visitors may buy: published, and on sale. */
export const isSold = (product: Pick<Product, '_status' | 'availability'>): boolean =>
  product._status === 'published' && isOnSale(product)
