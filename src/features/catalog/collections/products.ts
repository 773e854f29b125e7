import type { CollectionConfig } from 'payload'
import { announces } from '@/platform/cache/announce-change'
import { denied, editorsAndAdmins, nobody } from '@/platform/security/access'
import { principalOf } from '@/platform/security/principal'
import { belongsTo, whole, words } from '@/platform/slice/fields'

/** What is sold: readings and their extras. Gift cards and plans will be further kinds. */
export const products: CollectionConfig = {
  slug: 'products',
  labels: { singular: words('Offre', 'Offer'), plural: words('Offres', 'Offers') },
  defaultSort: 'position',
  admin: {
    group: words('Catalogue', 'Catalogue'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'priceCents', 'isPublished'],
    hidden: ({ user }) => user?.role === 'expert',
  },
  access: {
    ...denied,
    read: ({ req }) => (principalOf(req).kind === 'staff' ? true : { isPublished: { equals: true } }),
    create: editorsAndAdmins,
    update: editorsAndAdmins,
    // An order line points at what it sold: an offer is withdrawn, never deleted.
    delete: nobody,
  },
  hooks: { afterChange: [announces('offers')] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80, label: words('Nom', 'Name') },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 80,
      label: words('Adresse', 'Slug'),
      validate: (value: unknown) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value ?? '')) || 'a-z, 0-9, -',
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'reading',
      label: words('Nature', 'Kind'),
      options: [
        { value: 'reading', label: words('Lecture', 'Reading') },
        { value: 'extra', label: words('Option', 'Extra') },
      ],
    },
    { name: 'tagline', type: 'text', localized: true, maxLength: 160, label: words('Phrase d’accroche', 'Tagline') },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 4_000,
      label: words('Description', 'Description'),
    },
    whole('priceCents', { required: true, label: words('Prix, en centimes', 'Price, in cents') }),
    {
      name: 'currency',
      type: 'select',
      options: ['eur'],
      defaultValue: 'eur',
      required: true,
      label: words('Monnaie', 'Currency'),
    },
    {
      name: 'highlights',
      labels: { singular: words('Élément', 'Item'), plural: words('Éléments', 'Items') },
      type: 'array',
      maxRows: 8,
      label: words('Ce qu’elle contient', 'What it holds'),
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 120,
          label: words('Élément', 'Item'),
        },
      ],
    },
    { name: 'isHighlighted', type: 'checkbox', defaultValue: false, label: words('Mise en avant', 'Highlighted') },
    { name: 'isPublished', type: 'checkbox', defaultValue: false, index: true, label: words('En vente', 'On sale') },
    {
      name: 'isOncePerClient',
      type: 'checkbox',
      defaultValue: false,
      label: words('Une seule fois par adresse confirmée', 'Once per confirmed address'),
    },
    whole('position', { defaultValue: 0, index: true, label: words('Ordre', 'Position') }),
    whole('sanctuaryMonths', { defaultValue: 0, label: words('Mois de sanctuaire', 'Months of sanctuary') }),
    {
      name: 'makesPriority',
      type: 'checkbox',
      defaultValue: false,
      label: words('Donne la priorité', 'Gives priority'),
    },
    belongsTo('extras', 'products', {
      hasMany: true,
      label: words('Options proposées', 'Extras offered'),
      filterOptions: { kind: { equals: 'extra' } },
    }),
    belongsTo('intakeForm', 'intake-forms', { label: words('Questionnaire', 'Intake form') }),
    belongsTo('readingTemplate', 'reading-templates', { label: words('Modèle de lecture', 'Reading template') }),
  ],
}
