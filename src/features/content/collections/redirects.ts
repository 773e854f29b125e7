import type { CollectionConfig } from 'payload'
import { announces, announcesDeletion } from '@/platform/cache/announce-change'
import { denied, editorsAndAdmins, team } from '@/platform/security/access'
import { words } from '@/platform/slice/fields'
import { checkNewAddress, checkOldAddress } from './check-redirect'

/** An address that moved, or that is gone for good. Written by itself when a page changes its address or is deleted. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: words('Redirection', 'Redirect'), plural: words('Redirections', 'Redirects') },
  defaultSort: 'from',
  admin: {
    group: words('Contenu', 'Content'),
    useAsTitle: 'from',
    defaultColumns: ['from', 'kind', 'to', 'updatedAt'],
    hidden: ({ user }) => user?.role === 'expert',
  },
  access: {
    ...denied,
    read: team,
    create: editorsAndAdmins,
    update: editorsAndAdmins,
    delete: editorsAndAdmins,
  },
  hooks: { afterChange: [announces('redirects')], afterDelete: [announcesDeletion('redirects')] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      label: words('Ancienne adresse, sans langue', 'Old address, without its language'),
      admin: { placeholder: '/ancienne-page' },
      validate: checkOldAddress,
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'moved',
      label: words('Réponse', 'Answer'),
      options: [
        { value: 'moved', label: words('Déplacée (301)', 'Moved (301)') },
        { value: 'gone', label: words('Disparue (410)', 'Gone (410)') },
      ],
    },
    {
      name: 'to',
      type: 'text',
      maxLength: 300,
      label: words('Nouvelle adresse, sans langue', 'New address, without its language'),
      admin: { condition: (_, { kind } = {}) => kind !== 'gone' },
      validate: checkNewAddress,
    },
  ],
}
