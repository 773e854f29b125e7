import type { CollectionConfig } from 'payload'
import { adminsOrOwner, denied } from '@/platform/security/access'
import { belongsTo, instant, json, oneOf, text, whole } from '@/platform/slice/fields'

/** Gapless and chronological per year; never changed, never deleted (a trigger of the database says so). Source: CGI, annexe II, art. 242 nonies A. */
export const invoices: CollectionConfig = {
  slug: 'invoices',
  admin: { hidden: true, useAsTitle: 'number' },
  access: { ...denied, read: adminsOrOwner({ client: 'client', order: 'order' }) },
  fields: [
    text('number', { required: true, unique: true }),
    oneOf('kind', ['invoice', 'credit_note'], { required: true }),
    whole('year', { required: true, index: true }),
    whole('sequence', { required: true }),
    belongsTo('order', 'orders', { required: true }),
    belongsTo('client', 'clients', { required: true }),
    belongsTo('credits', 'invoices'),
    // Who sold, who bought and what, as they were at that moment.
    json('seller', { required: true }),
    json('buyer', { required: true }),
    json('lines', { required: true }),
    whole('totalCents', { required: true }),
    whole('taxCents', { required: true }),
    text('taxNote'),
    text('currency', { required: true }),
    instant('issuedAt', { required: true }),
  ],
}
