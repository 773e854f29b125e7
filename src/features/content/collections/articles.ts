import type { CollectionConfig } from 'payload'
import { announces, announcesDeletion } from '@/platform/cache/announce-change'
import { denied, editorsAndAdmins, publishedOrTeam } from '@/platform/security/access'
import { visitorsReadPublished } from '@/platform/security/visitors-read-published'
import { belongsTo, words } from '@/platform/slice/fields'
import { previewed, slugField, withDrafts } from '@/platform/slice/publishing'
import { followAddress } from '../hooks/follow-address'

const address = followAddress('articles')

/** An article of the journal. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: words('Article', 'Article'), plural: words('Articles', 'Articles') },
  defaultSort: '-publishedAt',
  admin: {
    group: words('Contenu', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedAt', '_status', 'updatedAt'],
    hidden: ({ user }) => user?.role === 'expert',
    ...previewed('articles'),
  },
  access: {
    ...denied,
    read: publishedOrTeam,
    readVersions: editorsAndAdmins,
    create: editorsAndAdmins,
    update: editorsAndAdmins,
    delete: editorsAndAdmins,
  },
  versions: withDrafts,
  hooks: {
    beforeOperation: [visitorsReadPublished],
    beforeChange: [address.beforeChange],
    afterChange: [announces('articles'), address.afterChange],
    beforeDelete: [address.beforeDelete],
    afterDelete: [announcesDeletion('articles')],
  },
  defaultPopulate: { slug: true, title: true },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 120, label: words('Titre', 'Title') },
    slugField({ taken: ['rubrique', 'flux'] }),
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: words('Date de parution', 'Date of publication'),
      admin: {
        position: 'sidebar',
        description: words('La date de la publication, si elle est vide.', 'The date of publishing, when empty.'),
      },
      hooks: {
        // The first publishing gives it its date; an editor may give another.
        beforeChange: [
          ({ value, data }) => value ?? (data?._status === 'published' ? new Date().toISOString() : value),
        ],
      },
    },
    belongsTo('categories', 'categories', {
      hasMany: true,
      maxRows: 5,
      label: words('Rubriques', 'Categories'),
      admin: { position: 'sidebar' },
    }),
    belongsTo('authors', 'authors', {
      hasMany: true,
      maxRows: 5,
      label: words('Auteurs', 'Authors'),
      admin: { position: 'sidebar' },
    }),
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 300,
      label: words('Résumé', 'Summary'),
    },
    { name: 'cover', type: 'upload', relationTo: 'media', label: words('Image', 'Picture') },
    { name: 'body', type: 'richText', required: true, localized: true, label: words('Texte', 'Text') },
  ],
}
