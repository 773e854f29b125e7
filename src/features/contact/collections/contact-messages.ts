import type { CollectionConfig } from 'payload'
import { denied, expertsAndAdmins, admins } from '@/platform/security/access'
import { belongsTo, instant, oneOf, words } from '@/platform/slice/fields'

const shown = { access: { update: () => false } } as const

/** A message that a visitor left in the contact form. Experts and admins read it and say when it was dealt with. */
export const contactMessages: CollectionConfig = {
  slug: 'contact-messages',
  labels: { singular: words('Message', 'Message'), plural: words('Messages', 'Messages') },
  defaultSort: '-createdAt',
  admin: {
    group: words('Échanges', 'Exchanges'),
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'name', 'email', 'status', 'createdAt'],
    hidden: ({ user }) => user?.role === 'editor',
  },
  access: { ...denied, read: expertsAndAdmins, update: expertsAndAdmins, delete: admins },
  fields: [
    { name: 'subject', type: 'text', required: true, maxLength: 120, label: words('Sujet', 'Subject'), ...shown },
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words('Nom', 'Name'), ...shown },
    { name: 'email', type: 'email', required: true, index: true, label: words('Adresse', 'Address'), ...shown },
    { name: 'body', type: 'textarea', required: true, maxLength: 5_000, label: words('Message', 'Message'), ...shown },
    { ...oneOf('locale', ['fr', 'en'], { required: true, label: words('Langue', 'Language') }), ...shown },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: words('État', 'State'),
      admin: { position: 'sidebar' },
      options: [
        { value: 'new', label: words('À traiter', 'To deal with') },
        { value: 'handled', label: words('Traité', 'Dealt with') },
      ],
    },
    instant('handledAt'),
    belongsTo('handledBy', 'users'),
    // One form sent twice is one message.
    { name: 'sendId', type: 'text', required: true, unique: true, admin: { hidden: true }, ...shown },
  ] as CollectionConfig['fields'],
}
