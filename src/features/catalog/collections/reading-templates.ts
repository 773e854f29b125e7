import type { CollectionConfig } from 'payload'
import { denied, editorsAndAdmins, nobody, team } from '@/platform/security/access'
import { whole, words } from '@/platform/slice/fields'

const sectionKinds = [
  { value: 'prose', label: words('Texte', 'Prose') },
  { value: 'choice', label: words('Choix et texte', 'Choice and text') },
  { value: 'list', label: words('Liste', 'List') },
  { value: 'rituals', label: words('Rituels', 'Rituals') },
  { value: 'synthesis', label: words('Synthèse', 'Synthesis') },
]

/** The sections a reading must have. An order keeps a copy of the template as it was sold. */
export const readingTemplates: CollectionConfig = {
  slug: 'reading-templates',
  labels: {
    singular: words('Modèle de lecture', 'Reading template'),
    plural: words('Modèles de lecture', 'Reading templates'),
  },
  admin: { group: words('Catalogue', 'Catalogue'), useAsTitle: 'name', hidden: ({ user }) => user?.role === 'expert' },
  access: { ...denied, read: team, create: editorsAndAdmins, update: editorsAndAdmins, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words('Nom', 'Name') },
    {
      name: 'sections',
      labels: { singular: words('Section', 'Section'), plural: words('Sections', 'Sections') },
      type: 'array',
      minRows: 1,
      required: true,
      label: words('Sections', 'Sections'),
      fields: [
        { name: 'key', type: 'text', required: true, maxLength: 60, label: words('Clé', 'Key') },
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: sectionKinds,
          defaultValue: 'prose',
          label: words('Nature', 'Kind'),
        },
        {
          name: 'title',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 120,
          label: words('Titre', 'Title'),
        },
        { name: 'guidance', type: 'textarea', localized: true, maxLength: 1_000, label: words('Consigne', 'Guidance') },
        { name: 'isRequired', type: 'checkbox', defaultValue: true, label: words('Obligatoire', 'Required') },
        whole('minWords', { required: true, defaultValue: 0, label: words('Mots, au moins', 'Words, at least') }),
        whole('maxWords', { required: true, defaultValue: 600, label: words('Mots, au plus', 'Words, at most') }),
        {
          name: 'options',
          labels: { singular: words('Choix', 'Option'), plural: words('Choix', 'Options') },
          type: 'array',
          label: words('Choix possibles', 'Options'),
          fields: [
            { name: 'value', type: 'text', required: true, maxLength: 60, label: words('Valeur', 'Value') },
            {
              name: 'label',
              type: 'text',
              required: true,
              localized: true,
              maxLength: 120,
              label: words('Libellé', 'Label'),
            },
          ],
        },
        whole('itemCount', { label: words('Nombre d’éléments', 'Item count') }),
        whole('minSteps', { label: words('Étapes, au moins', 'Steps, at least') }),
        whole('maxSteps', { label: words('Étapes, au plus', 'Steps, at most') }),
      ],
    },
  ],
}
