import type { CollectionConfig } from 'payload'
import { admins, denied } from '@/platform/security/access'
import { belongsTo, instant, oneOf, text } from '@/platform/slice/fields'
import { scopes } from '../domain/scopes'

/** A key of an outside system: scoped, expiring, shown once; only its hash is kept. */
export const automationKeys: CollectionConfig = {
  slug: 'automation-keys',
  admin: { hidden: true },
  access: { ...denied, read: admins },
  fields: [
    text('name', { required: true }),
    // The first characters, to recognise it on the desk.
    text('prefix', { required: true }),
    text('tokenHash', { required: true, unique: true, hidden: true }),
    oneOf('scopes', scopes, { required: true, hasMany: true }),
    instant('expiresAt', { required: true }),
    instant('revokedAt'),
    instant('lastUsedAt'),
    belongsTo('createdBy', 'users'),
  ],
}
