import type { CollectionConfig } from 'payload'
import { adminsOrOwner, denied } from '@/platform/security/access'
import { belongsTo, oneOf, text } from '@/platform/slice/fields'
import { locales } from '@/shared/locale'

/** Proof of what somebody agreed to: the exact words, their version, the moment. Rows are added, never changed (RGPD, art. 7.1). */
export const consents: CollectionConfig = {
  slug: 'consents',
  admin: { hidden: true },
  access: { ...denied, read: adminsOrOwner({ client: 'order.client', order: 'order' }) },
  fields: [
    belongsTo('order', 'orders', { required: true }),
    oneOf('kind', ['terms', 'immediate-start', 'withdrawal-waiver', 'sensitive-data'], { required: true }),
    text('version', { required: true }),
    { name: 'text', type: 'textarea', required: true },
    oneOf('locale', locales, { required: true }),
    { name: 'givenAt', type: 'date', required: true },
  ],
}
