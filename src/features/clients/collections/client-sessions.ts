import type { CollectionConfig } from 'payload'
import { denied } from '@/platform/security/access'
import { belongsTo, instant, text } from '@/platform/slice/fields'

/** A browser that may enter the sanctuary. Only the hash of its cookie is kept. */
export const clientSessions: CollectionConfig = {
  slug: 'client-sessions',
  admin: { hidden: true },
  access: denied,
  fields: [
    belongsTo('client', 'clients', { required: true }),
    text('tokenHash', { required: true, unique: true }),
    // Set when the session opens only the order just paid in that browser.
    belongsTo('onlyOrder', 'orders'),
    instant('expiresAt', { required: true }),
    instant('revokedAt'),
    instant('lastSeenAt'),
  ],
}
