import type { CollectionConfig } from 'payload'
import { admins, denied, editorsAndAdmins } from '@/platform/security/access'
import { belongsTo, instant, oneOf, words } from '@/platform/slice/fields'

/** Somebody who wants to be told, once, when an offer is on sale (again). The address goes when the mail has left. */
export const waitingEntries: CollectionConfig = {
  slug: 'waiting-entries',
  labels: { singular: words('Inscription', 'Entry'), plural: words('Liste d’attente', 'Waiting list') },
  defaultSort: '-createdAt',
  admin: {
    group: words('Échanges', 'Exchanges'),
    useAsTitle: 'email',
    defaultColumns: ['email', 'product', 'locale', 'createdAt'],
    hidden: ({ user }) => user?.role === 'expert',
  },
  access: { ...denied, read: editorsAndAdmins, delete: admins },
  indexes: [{ fields: ['product', 'email'], unique: true }],
  fields: [
    belongsTo('product', 'products', { required: true, label: words('Offre', 'Offer') }),
    { name: 'email', type: 'email', required: true, label: words('Adresse', 'Address') },
    oneOf('locale', ['fr', 'en'], { required: true, label: words('Langue', 'Language') }),
    instant('notifiedAt', { index: true, label: words('Prévenu le', 'Told on') }),
  ],
}
