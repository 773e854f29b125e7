import type { CollectionConfig, Field } from 'payload'
import { denied, editorsAndAdmins, nobody, team } from '@/platform/security/access'
import { whole, words } from '@/platform/slice/fields'

const key: Field = {
  name: 'key',
  type: 'text',
  required: true,
  maxLength: 60,
  label: words('Clé', 'Key'),
  validate: (value: unknown) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value ?? '')) || 'a-z, 0-9, -',
}

const questionKinds = [
  { value: 'date', label: words('Date', 'Date') },
  { value: 'time', label: words('Heure', 'Time') },
  { value: 'place', label: words('Lieu', 'Place') },
  { value: 'text', label: words('Texte court', 'Short text') },
  { value: 'long-text', label: words('Texte long', 'Long text') },
  { value: 'choice', label: words('Choix', 'Choice') },
  { value: 'life-areas', label: words('Domaines de vie', 'Life areas') },
  { value: 'scale', label: words('Échelle 0–100', 'Scale 0–100') },
  { value: 'photo', label: words('Photo', 'Photo') },
]

const question: Field[] = [
  key,
  { name: 'kind', type: 'select', required: true, options: questionKinds, label: words('Nature', 'Kind') },
  {
    name: 'label',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 200,
    label: words('Question', 'Question'),
  },
  { name: 'help', type: 'textarea', localized: true, maxLength: 600, label: words('Aide', 'Help') },
  { name: 'isRequired', type: 'checkbox', defaultValue: false, label: words('Obligatoire', 'Required') },
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
  whole('minLength', { label: words('Longueur minimale', 'Minimum length') }),
  whole('maxLength', { label: words('Longueur maximale', 'Maximum length') }),
  { name: 'scaleLow', type: 'text', localized: true, maxLength: 60, label: words('Début de l’échelle', 'Low end') },
  { name: 'scaleHigh', type: 'text', localized: true, maxLength: 60, label: words('Fin de l’échelle', 'High end') },
  {
    name: 'optionalWhenKey',
    type: 'text',
    maxLength: 60,
    label: words('Facultative quand la réponse à', 'Optional when the answer to'),
  },
  { name: 'optionalWhenValue', type: 'text', maxLength: 60, label: words('vaut', 'is') },
  {
    name: 'showWhenKey',
    type: 'text',
    maxLength: 60,
    label: words('Montrée seulement quand la réponse à', 'Shown only when the answer to'),
  },
  { name: 'showWhenValue', type: 'text', maxLength: 60, label: words('vaut', 'is') },
]

/** The questions of an offer, composed by editors. An order keeps a copy of the form as it was sold. */
export const intakeForms: CollectionConfig = {
  slug: 'intake-forms',
  labels: { singular: words('Questionnaire', 'Intake form'), plural: words('Questionnaires', 'Intake forms') },
  admin: { group: words('Catalogue', 'Catalogue'), useAsTitle: 'name', hidden: ({ user }) => user?.role === 'expert' },
  access: { ...denied, read: team, create: editorsAndAdmins, update: editorsAndAdmins, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words('Nom', 'Name') },
    { name: 'consentVersion', type: 'text', maxLength: 40, label: words('Version du consentement', 'Consent version') },
    {
      name: 'consentText',
      type: 'textarea',
      localized: true,
      maxLength: 2_000,
      label: words('Consentement aux données sensibles', 'Sensitive data consent'),
    },
    {
      name: 'steps',
      labels: { singular: words('Étape', 'Step'), plural: words('Étapes', 'Steps') },
      type: 'array',
      minRows: 1,
      required: true,
      label: words('Étapes', 'Steps'),
      fields: [
        key,
        {
          name: 'title',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 120,
          label: words('Titre', 'Title'),
        },
        {
          name: 'intro',
          type: 'textarea',
          localized: true,
          maxLength: 600,
          label: words('Introduction', 'Introduction'),
        },
        { name: 'isOptional', type: 'checkbox', defaultValue: false, label: words('Facultative', 'Optional') },
        {
          name: 'questions',
          labels: { singular: words('Question', 'Question'), plural: words('Questions', 'Questions') },
          type: 'array',
          minRows: 1,
          required: true,
          label: words('Questions', 'Questions'),
          fields: question,
        },
      ],
    },
  ],
}
