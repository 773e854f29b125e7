import type { CollectionConfig } from 'payload'
import { admins, denied, editorsAndAdmins } from '@/platform/security/access'
import { instant, oneOf, text, words } from '@/platform/slice/fields'

/** An address of the newsletter: asked for, then confirmed from its own mailbox; it leaves by the link at the foot of every mail. */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: { singular: words('Abonné', 'Subscriber'), plural: words('Lettre d’information', 'Newsletter') },
  defaultSort: '-createdAt',
  admin: {
    group: words('Échanges', 'Exchanges'),
    useAsTitle: 'email',
    defaultColumns: ['email', 'status', 'locale', 'confirmedAt'],
    hidden: ({ user }) => user?.role === 'expert',
    components: { beforeListTable: ['/features/contact/desk/export-link#ExportLink'] },
  },
  access: { ...denied, read: editorsAndAdmins, delete: admins },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, label: words('Adresse', 'Address') },
    oneOf('locale', ['fr', 'en'], { required: true, label: words('Langue', 'Language') }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      label: words('État', 'State'),
      options: [
        { value: 'pending', label: words('À confirmer', 'To be confirmed') },
        { value: 'confirmed', label: words('Confirmé', 'Confirmed') },
        { value: 'left', label: words('Désinscrit', 'Left') },
      ],
    },
    // The exact words agreed to, and when.
    { name: 'consent', type: 'textarea', required: true, label: words('Texte accepté', 'Words agreed to') },
    instant('askedAt', { required: true, label: words('Demandé le', 'Asked on') }),
    instant('confirmedAt', { label: words('Confirmé le', 'Confirmed on') }),
    instant('leftAt', { label: words('Parti le', 'Left on') }),
    text('tokenHash', { index: true, admin: { hidden: true }, hidden: true }),
  ],
}
