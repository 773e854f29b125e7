import type { CollectionConfig } from 'payload'
import { followAddress } from '@/features/content'
import { announces } from '@/platform/cache/announce-change'
import { denied, editorsAndAdmins, nobody, publishedOrTeam } from '@/platform/security/access'
import { visitorsReadPublished } from '@/platform/security/visitors-read-published'
import { belongsTo, whole, words } from '@/platform/slice/fields'
import { previewed, slugField, withDrafts } from '@/platform/slice/publishing'
import { askedOfReadings, priceField } from './publishing-rules'

const address = followAddress('products')

/** What is sold: readings and their extras. Gift cards and plans will be further kinds. */
export const products: CollectionConfig = {
  slug: 'products',
  labels: { singular: words('Offre', 'Offer'), plural: words('Offres', 'Offers') },
  defaultSort: 'position',
  admin: {
    group: words('Catalogue', 'Catalogue'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'priceCents', 'availability', '_status'],
    ...previewed('products'),
    hidden: ({ user }) => user?.role === 'expert',
  },
  access: {
    ...denied,
    read: publishedOrTeam,
    readVersions: editorsAndAdmins,
    create: editorsAndAdmins,
    update: editorsAndAdmins,
    // An order line points at what it sold: an offer is withdrawn, never deleted.
    delete: nobody,
  },
  versions: withDrafts,
  hooks: {
    beforeOperation: [visitorsReadPublished],
    beforeChange: [address.beforeChange],
    afterChange: [announces('offers'), address.afterChange],
  },
  defaultPopulate: { slug: true, name: true, kind: true },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80, label: words('Nom', 'Name') },
    slugField(),
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
    priceField,
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
    {
      name: 'questions',
      labels: { singular: words('Question', 'Question'), plural: words('Questions', 'Questions') },
      type: 'array',
      maxRows: 20,
      label: words('Questions fréquentes', 'Frequent questions'),
      fields: [
        {
          name: 'question',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 200,
          label: words('Question', 'Question'),
        },
        {
          name: 'answer',
          type: 'textarea',
          required: true,
          localized: true,
          maxLength: 2_000,
          label: words('Réponse', 'Answer'),
        },
      ],
    },
    { name: 'isHighlighted', type: 'checkbox', defaultValue: false, label: words('Mise en avant', 'Highlighted') },
    {
      name: 'availability',
      type: 'select',
      required: true,
      defaultValue: 'on-sale',
      label: words('Disponibilité', 'Availability'),
      options: [
        { value: 'on-sale', label: words('En vente', 'On sale') },
        { value: 'coming-soon', label: words('Bientôt', 'Coming soon') },
        { value: 'sold-out', label: words('Complet pour le moment', 'Sold out for now') },
      ],
    },
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
    {
      name: 'holdsChart',
      type: 'checkbox',
      defaultValue: false,
      label: words('Contient le thème natal', 'Holds the natal chart'),
    },
    {
      name: 'mandalaFamily',
      type: 'select',
      label: words('Mandala personnel : famille de dessin', 'Personal mandala: family of style'),
      options: [
        { value: 'rosace', label: words('Rosace', 'Rosette') },
        { value: 'lotus', label: words('Lotus', 'Lotus') },
        { value: 'constellation', label: words('Constellation', 'Constellation') },
        { value: 'entrelacs', label: words('Entrelacs', 'Interlace') },
        { value: 'vitrail', label: words('Vitrail', 'Stained glass') },
      ],
    },
    whole('forecastMonths', {
      defaultValue: 0,
      label: words('Mois de calendrier prévisionnel', 'Months of forecast calendar'),
    }),
    belongsTo('extras', 'products', {
      hasMany: true,
      label: words('Options proposées', 'Extras offered'),
      filterOptions: { kind: { equals: 'extra' } },
    }),
    belongsTo('intakeForm', 'intake-forms', {
      label: words('Questionnaire', 'Intake form'),
      validate: askedOfReadings('intakeForm'),
    }),
    belongsTo('readingTemplate', 'reading-templates', {
      label: words('Modèle de lecture', 'Reading template'),
      validate: askedOfReadings('readingTemplate'),
    }),
  ],
}
