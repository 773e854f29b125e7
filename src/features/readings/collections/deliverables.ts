import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { belongsTo, instant, oneOf, text, whole } from '@/platform/slice/fields'

/** A private file of a sealed version. */
export const deliverables: CollectionConfig = {
  slug: 'deliverables',
  admin: { hidden: true },
  access: { ...denied, read: expertsOrOwner({ client: 'client', order: 'order' }) },
  fields: [
    belongsTo('version', 'reading-versions', { required: true }),
    belongsTo('reading', 'readings', { required: true }),
    belongsTo('order', 'orders', { required: true }),
    belongsTo('client', 'clients', { required: true }),
    oneOf('kind', ['pdf', 'audio', 'mandala'], { required: true }),
    text('storageKey', { required: true, unique: true }),
    text('mime', { required: true }),
    whole('bytes', { required: true }),
    text('sha256', { required: true }),
    instant('readyAt', { required: true }),
  ],
}
