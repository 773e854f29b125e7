import type { CollectionConfig } from 'payload'
import { denied, expertsAndAdmins } from '@/platform/security/access'
import { belongsTo, json, oneOf, text } from '@/platform/slice/fields'

/** What became of an order: who, when, why. Rows are added, never changed (a trigger of the database says so). */
export const orderTimeline: CollectionConfig = {
  slug: 'order-timeline',
  admin: { hidden: true },
  access: { ...denied, read: expertsAndAdmins },
  fields: [
    belongsTo('order', 'orders', { required: true }),
    oneOf('kind', ['status', 'payment', 'incident', 'note'], { required: true }),
    text('from'),
    text('to'),
    oneOf('actor', ['client', 'staff', 'automation', 'stripe', 'system'], { required: true }),
    belongsTo('user', 'users'),
    // A sentence in both languages of the desk: { fr, en }.
    json('message', { required: true }),
  ],
}
