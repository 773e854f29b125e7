import type { CollectionConfig } from 'payload'
import { announces, announcesDeletion } from '@/platform/cache/announce-change'
import { denied } from '@/platform/security/access'
import { belongsTo, instant, json, oneOf, text } from '@/platform/slice/fields'

/**
 * An excerpt of a sealed reading that visitors may read: chosen passages copied out by an expert, of an imaginary dossier or with the agreement of
 * the person it was written for. Visitors read it through a query that names no client.
 */
export const readingSamples: CollectionConfig = {
  slug: 'reading-samples',
  admin: { hidden: true },
  access: denied,
  hooks: { afterChange: [announces('samples')], afterDelete: [announcesDeletion('samples')] },
  fields: [
    belongsTo('product', 'products', { required: true }),
    belongsTo('version', 'reading-versions', { required: true, unique: true }),
    oneOf('locale', ['fr', 'en'], { required: true }),
    oneOf('basis', ['imaginary', 'agreed'], { required: true }),
    // [{ title, text }] in the order of the reading, as they were sealed.
    json('passages', { required: true }),
    text('seal', { required: true }),
    instant('sealedAt', { required: true }),
    text('expertName', { required: true }),
    belongsTo('chosenBy', 'users', { required: true }),
  ],
}
