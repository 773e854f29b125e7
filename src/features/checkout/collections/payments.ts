import type { CollectionConfig } from 'payload'
import { adminsOrOwner, denied } from '@/platform/security/access'
import { belongsTo, instant, oneOf, text, whole } from '@/platform/slice/fields'

/** Money that reached us, once per intent of the provider. */
export const payments: CollectionConfig = {
  slug: 'payments',
  admin: { hidden: true },
  access: { ...denied, read: adminsOrOwner({ client: 'order.client', order: 'order' }) },
  fields: [
    belongsTo('order', 'orders', { required: true }),
    oneOf('provider', ['stripe', 'free'], { required: true }),
    text('reference', { required: true, unique: true }),
    oneOf('status', ['succeeded', 'partially_refunded', 'refunded', 'disputed'], { required: true }),
    whole('amountCents', { required: true }),
    whole('refundedCents', { required: true, defaultValue: 0 }),
    text('currency', { required: true }),
    { name: 'isLive', type: 'checkbox', defaultValue: false },
    instant('receivedAt', { required: true }),
  ],
}
