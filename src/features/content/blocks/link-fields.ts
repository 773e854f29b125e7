import type { Field } from 'payload'
import { words } from '@/platform/slice/fields'

/** A link of a block: to one of ours, which follows it when its address changes, or to an address. */
export const linkFields: Field[] = [
  { name: 'label', type: 'text', required: true, maxLength: 60, label: words('Texte du lien', 'Words of the link') },
  {
    name: 'target',
    type: 'relationship',
    relationTo: ['pages', 'products', 'articles'],
    label: words('Page du site', 'Page of the site'),
  },
  {
    name: 'href',
    type: 'text',
    maxLength: 500,
    label: words('ou adresse', 'or address'),
    admin: { placeholder: '/offres, #questions, https://…' },
  },
]

/** Up to two links; the first is the main action. */
export const actionsField: Field = {
  name: 'actions',
  type: 'array',
  maxRows: 2,
  label: words('Boutons', 'Buttons'),
  labels: { singular: words('Bouton', 'Button'), plural: words('Boutons', 'Buttons') },
  fields: linkFields,
}
