import type { CollectionConfig } from 'payload'
import { announces, announcesDeletion } from '@/platform/cache/announce-change'
import { anybody, denied, editorsAndAdmins } from '@/platform/security/access'
import { words } from '@/platform/slice/fields'
import { slugField } from '@/platform/slice/publishing'

/** What the articles of the journal are about. */
export const categories: CollectionConfig = {
  slug: 'categories',
  labels: { singular: words('Rubrique', 'Category'), plural: words('Rubriques', 'Categories') },
  defaultSort: 'name',
  admin: {
    group: words('Contenu', 'Content'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
    hidden: ({ user }) => user?.role === 'expert',
  },
  access: {
    ...denied,
    read: anybody,
    create: editorsAndAdmins,
    update: editorsAndAdmins,
    delete: editorsAndAdmins,
  },
  hooks: { afterChange: [announces('articles')], afterDelete: [announcesDeletion('articles')] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 60, label: words('Nom', 'Name') },
    slugField(),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: words('Description', 'Description'),
    },
  ],
}
