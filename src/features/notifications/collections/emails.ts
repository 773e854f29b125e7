import type { CollectionConfig } from 'payload'
import { admins, denied } from '@/platform/security/access'
import { belongsTo, instant, json, oneOf, text, whole, words } from '@/platform/slice/fields'
import { locales } from '@/shared/locale'

/** Ledger of mails: one row per thing to say (`key`), sent once. Holds ids, never a token or a text. */
export const emails: CollectionConfig = {
  slug: 'emails',
  labels: { singular: words('E-mail', 'E-mail'), plural: words('E-mails', 'E-mails') },
  admin: { hidden: true },
  access: { ...denied, read: admins },
  fields: [
    text('key', { required: true, unique: true }),
    text('template', { required: true, index: true }),
    belongsTo('client', 'clients'),
    belongsTo('order', 'orders'),
    text('address', { required: true }),
    oneOf('locale', locales, { required: true }),
    json('data', { required: true, defaultValue: {} }),
    oneOf('status', ['queued', 'sent', 'failed'], { required: true, defaultValue: 'queued', index: true }),
    whole('attempts', { required: true, defaultValue: 0 }),
    text('lastError'),
    // A run that sends holds the row until then; a killed one lets it go by itself.
    instant('claimedUntil'),
    instant('sentAt'),
  ],
}
