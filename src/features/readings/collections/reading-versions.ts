import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { belongsTo, instant, json, text, whole } from '@/platform/slice/fields'

/** A sealed version: what the client reads. Never changed (a trigger of the database says so). */
export const readingVersions: CollectionConfig = {
  slug: 'reading-versions',
  admin: { hidden: true },
  access: { ...denied, read: expertsOrOwner({ client: 'client', order: 'order' }) },
  fields: [
    belongsTo('reading', 'readings', { required: true }),
    belongsTo('order', 'orders', { required: true }),
    belongsTo('client', 'clients', { required: true }),
    whole('number', { required: true, min: 1 }),
    // The canonical content under the seal: template and text together.
    json('content', { required: true }),
    text('seal', { required: true }),
    instant('sealedAt', { required: true }),
    belongsTo('sealedBy', 'users', { required: true }),
    text('expertName', { required: true }),
  ],
}
