import type { CollectionConfig } from 'payload'
import { denied } from '@/platform/security/access'
import { belongsTo, instant, text } from '@/platform/slice/fields'

/** A sign-in link in a mail: ten minutes, one use. Only the hash of its token is kept. */
export const clientLinks: CollectionConfig = {
  slug: 'client-links',
  admin: { hidden: true },
  access: denied,
  fields: [
    belongsTo('client', 'clients', { required: true }),
    text('tokenHash', { required: true, unique: true }),
    instant('expiresAt', { required: true }),
    instant('usedAt'),
  ],
}
