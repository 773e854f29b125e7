import type { CollectionConfig, Where } from 'payload'
import { denied, nobody } from '@/platform/security/access'
import { principalOf } from '@/platform/security/principal'
import { belongsTo, instant, oneOf, text, whole, words } from '@/platform/slice/fields'

/** What a client says of a reading that was delivered to them. One an order line; public only once a person of the team has read it. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: words('Avis', 'Review'), plural: words('Avis', 'Reviews') },
  admin: { hidden: true },
  access: {
    ...denied,
    // The team moderates through its own screen, visitors read through a query that gives no client away: here, the author alone, and of the one
    // order when their session opens just one.
    read: ({ req }) => {
      const who = principalOf(req)
      if (who.kind !== 'client') return false
      const own: Where = { client: { equals: who.id } }
      return who.onlyOrderId === null ? own : { and: [own, { order: { equals: who.onlyOrderId } }] }
    },
    delete: nobody,
  },
  fields: [
    belongsTo('client', 'clients', { required: true }),
    belongsTo('order', 'orders', { required: true }),
    belongsTo('line', 'order-lines', { required: true, unique: true }),
    belongsTo('product', 'products', { required: true }),
    whole('rating', { required: true, min: 1 }),
    { name: 'body', type: 'textarea', required: true, maxLength: 2_000 },
    text('displayName', { required: true, maxLength: 40 }),
    oneOf('locale', ['fr', 'en'], { required: true }),
    oneOf('status', ['pending', 'published', 'refused', 'withdrawn'], {
      required: true,
      defaultValue: 'pending',
      index: true,
    }),
    instant('deliveredAt', { required: true }),
    instant('moderatedAt'),
    belongsTo('moderatedBy', 'users'),
    text('refusal', { maxLength: 300 }),
    { name: 'reply', type: 'textarea', maxLength: 1_000 },
  ],
}
