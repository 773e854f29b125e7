import type { CollectionConfig } from 'payload'
import { denied, expertsAndAdmins } from '@/platform/security/access'
import { belongsTo, instant, json, oneOf, text, whole } from '@/platform/slice/fields'

/** The document being prepared for one order line. Clients never read it: they read its sealed versions. */
export const readings: CollectionConfig = {
  slug: 'readings',
  admin: { hidden: true },
  access: { ...denied, read: expertsAndAdmins },
  fields: [
    belongsTo('order', 'orders', { required: true }),
    belongsTo('orderLine', 'order-lines', { required: true, unique: true }),
    belongsTo('dossier', 'dossiers', { required: true }),
    belongsTo('client', 'clients', { required: true }),
    belongsTo('expert', 'users'),
    oneOf('status', ['draft', 'in_review', 'sealed'], { required: true, defaultValue: 'draft', index: true }),
    json('content', { required: true, defaultValue: {} }),
    whole('revision', { required: true, defaultValue: 0 }),
    // The gate's last report, and the warnings an expert has acknowledged.
    json('gate'),
    json('acknowledged', { required: true, defaultValue: [] }),
    whole('versionNumber', { required: true, defaultValue: 1, min: 1 }),
    oneOf('draftedBy', ['automation', 'expert']),
    text('failure'),
    instant('requestedAt'),
    instant('draftedAt'),
    instant('takenAt'),
    instant('sealedAt'),
    instant('deliveredAt'),
  ],
}
