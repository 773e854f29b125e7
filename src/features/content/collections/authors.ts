import type { CollectionConfig } from 'payload'
import { announces, announcesDeletion } from '@/platform/cache/announce-change'
import { anybody, denied, editorsAndAdmins } from '@/platform/security/access'
import { words } from '@/platform/slice/fields'

/** Who signs an article: a public name, apart from the team's accounts. */
export const authors: CollectionConfig = {
  slug: 'authors',
  labels: { singular: words('Auteur', 'Author'), plural: words('Auteurs', 'Authors') },
  defaultSort: 'name',
  admin: {
    group: words('Contenu', 'Content'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'role'],
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
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words('Nom', 'Name') },
    { name: 'role', type: 'text', localized: true, maxLength: 80, label: words('Rôle', 'Role') },
    { name: 'bio', type: 'textarea', localized: true, maxLength: 600, label: words('Présentation', 'Biography') },
    { name: 'picture', type: 'upload', relationTo: 'media', label: words('Portrait', 'Portrait') },
  ],
}
