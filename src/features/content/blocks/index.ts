import { belongsTo, whole, words } from '@/platform/slice/fields'
import { defineBlock } from './define-block'
import { headerFields } from './header-fields'
import { actionsField } from './link-fields'

const list = (fr: string, en: string) => ({ singular: words(fr, en), plural: words(`${fr}s`, `${en}s`) })

const hero = defineBlock({
  slug: 'hero',
  name: words('Ouverture', 'Hero'),
  ground: 'night',
  fields: [
    { name: 'eyebrow', type: 'text', maxLength: 80, label: words('Surtitre', 'Eyebrow') },
    { name: 'title', type: 'text', required: true, maxLength: 120, label: words('Titre', 'Title') },
    { name: 'titleEnd', type: 'text', maxLength: 80, label: words('Fin du titre, en or', 'End of the title, in gold') },
    { name: 'lead', type: 'textarea', maxLength: 600, label: words('Chapeau', 'Lead') },
    actionsField,
    { name: 'note', type: 'text', maxLength: 200, label: words('Ligne de confiance', 'Line of trust') },
    {
      name: 'hasSky',
      type: 'checkbox',
      defaultValue: true,
      label: words('Grand ciel (première ouverture d’une page)', 'Great sky (first hero of a page)'),
    },
  ],
})

const offersGrid = defineBlock({
  slug: 'offers-grid',
  name: words('Offres', 'Offers'),
  ground: 'paper',
  fields: [
    ...headerFields,
    belongsTo('offers', 'products', {
      hasMany: true,
      filterOptions: { kind: { equals: 'reading' } },
      label: words('Offres (toutes, si vide)', 'Offers (all, when empty)'),
    }),
  ],
})

const offerCompare = defineBlock({
  slug: 'offer-compare',
  name: words('Comparaison des offres', 'Offers compared'),
  ground: 'paper',
  fields: [
    ...headerFields,
    belongsTo('offers', 'products', {
      hasMany: true,
      filterOptions: { kind: { equals: 'reading' } },
      label: words('Offres (toutes, si vide)', 'Offers (all, when empty)'),
    }),
  ],
})

const steps = defineBlock({
  slug: 'steps',
  name: words('Étapes', 'Steps'),
  ground: 'night',
  fields: [
    ...headerFields,
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 8,
      labels: list('Étape', 'Step'),
      label: words('Étapes', 'Steps'),
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 60, label: words('Titre', 'Title') },
        { name: 'text', type: 'textarea', required: true, maxLength: 300, label: words('Texte', 'Text') },
      ],
    },
  ],
})

const testimonials = defineBlock({
  slug: 'testimonials',
  name: words('Avis vérifiés', 'Verified reviews'),
  ground: 'paper',
  fields: [
    ...headerFields,
    belongsTo('offer', 'products', {
      filterOptions: { kind: { equals: 'reading' } },
      label: words('D’une seule offre', 'Of one offer only'),
    }),
    whole('count', { required: true, defaultValue: 3, min: 1, label: words('Nombre d’avis', 'Number of reviews') }),
  ],
})

const faq = defineBlock({
  slug: 'faq',
  name: words('Questions', 'Questions'),
  ground: 'paper',
  fields: [
    ...headerFields,
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 60,
      labels: list('Question', 'Question'),
      label: words('Questions', 'Questions'),
      fields: [
        { name: 'question', type: 'text', required: true, maxLength: 200, label: words('Question', 'Question') },
        { name: 'answer', type: 'richText', required: true, label: words('Réponse', 'Answer') },
      ],
    },
  ],
})

const richText = defineBlock({
  slug: 'rich-text',
  name: words('Texte', 'Text'),
  ground: 'paper',
  fields: [{ name: 'body', type: 'richText', required: true, label: words('Texte', 'Text') }],
})

const media = defineBlock({
  slug: 'media',
  name: words('Image', 'Picture'),
  ground: 'paper',
  fields: [
    { name: 'picture', type: 'upload', relationTo: 'media', required: true, label: words('Image', 'Picture') },
    { name: 'caption', type: 'text', maxLength: 300, label: words('Légende', 'Caption') },
    {
      name: 'width',
      type: 'select',
      required: true,
      defaultValue: 'reading',
      label: words('Largeur', 'Width'),
      options: [
        { value: 'reading', label: words('Texte', 'Text') },
        { value: 'wide', label: words('Page', 'Page') },
      ],
    },
  ],
})

const quote = defineBlock({
  slug: 'quote',
  name: words('Citation', 'Quote'),
  ground: 'night',
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 600, label: words('Texte', 'Text') },
    { name: 'source', type: 'text', maxLength: 120, label: words('De qui', 'From whom') },
  ],
})

const callToAction = defineBlock({
  slug: 'call-to-action',
  name: words('Invitation', 'Call to action'),
  ground: 'night',
  fields: [...headerFields, actionsField],
})

const sampleReading = defineBlock({
  slug: 'sample-reading',
  name: words('Extrait d’une lecture', 'Excerpt of a reading'),
  ground: 'night',
  fields: [
    ...headerFields,
    belongsTo('offer', 'products', {
      filterOptions: { kind: { equals: 'reading' } },
      label: words('De quelle offre (la dernière, si vide)', 'Of which offer (the latest, when empty)'),
    }),
    actionsField,
  ],
})

const contactForm = defineBlock({
  slug: 'contact-form',
  name: words('Formulaire de contact', 'Contact form'),
  ground: 'paper',
  fields: headerFields,
})

const newsletter = defineBlock({
  slug: 'newsletter',
  name: words('Lettre d’information', 'Newsletter'),
  ground: 'night',
  fields: headerFields,
})

const latestArticles = defineBlock({
  slug: 'latest-articles',
  name: words('Derniers articles', 'Latest articles'),
  ground: 'paper',
  fields: [
    ...headerFields,
    belongsTo('category', 'categories', { label: words('D’une rubrique', 'Of one category') }),
    whole('count', { required: true, defaultValue: 3, min: 1, label: words('Nombre', 'Number') }),
  ],
})

/** What editors compose a page of. */
export const pageBlocks = [
  hero,
  offersGrid,
  offerCompare,
  steps,
  testimonials,
  faq,
  richText,
  media,
  quote,
  callToAction,
  sampleReading,
  contactForm,
  newsletter,
  latestArticles,
]
