import type { CollectionConfig } from 'payload'
import { admins, denied } from '../security/access'
import { belongsTo, instant, json, oneOf, words } from '../slice/fields'
import { eventTypes } from './event-types'

/** What happened; written by `publishEvent` alone. */
export const events: CollectionConfig = {
  slug: 'events',
  labels: { singular: words('Événement', 'Event'), plural: words('Événements', 'Events') },
  access: { ...denied, read: admins },
  admin: { hidden: true },
  fields: [
    oneOf('type', eventTypes, { required: true, index: true }),
    belongsTo('order', 'orders', { required: true }),
    json('data', { required: true }),
    instant('occurredAt', { required: true }),
  ],
}
