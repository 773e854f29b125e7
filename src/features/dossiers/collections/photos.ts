import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { belongsTo, instant, text, whole } from '@/platform/slice/fields'

/** A picture of a dossier: re-encoded, stored under a key of ours, reached through an access check alone. */
export const photos: CollectionConfig = {
  slug: 'photos',
  admin: { hidden: true },
  access: { ...denied, read: expertsOrOwner({ client: 'client', order: 'order' }) },
  fields: [
    belongsTo('dossier', 'dossiers', { required: true }),
    belongsTo('order', 'orders', { required: true }),
    belongsTo('client', 'clients', { required: true }),
    text('questionKey', { required: true }),
    text('storageKey', { required: true, unique: true }),
    text('mime', { required: true }),
    whole('width', { required: true }),
    whole('height', { required: true }),
    whole('bytes', { required: true }),
    text('sha256', { required: true }),
    // Set once the file is gone, N days after delivery; the seal keeps its hash.
    instant('deletedAt'),
  ],
}
