import type { CollectionConfig, Field } from 'payload'
import { words } from './fields'

/** Drafts that save themselves, versions to go back to, and a date to be published or withdrawn at. */
export const withDrafts: CollectionConfig['versions'] = {
  maxPerDoc: 100,
  drafts: { autosave: { interval: 1_500, showSaveDraftButton: true }, schedulePublish: { timeFormat: 'HH:mm' } },
}

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The last part of a page's address: small letters, figures and hyphens; the same in every language. */
export const slugField = (more: { taken?: readonly string[] } = {}): Field => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 80,
  label: words('Adresse', 'Slug'),
  admin: { position: 'sidebar' },
  validate: (value: unknown) => {
    const slug = String(value ?? '')
    if (!form.test(slug)) return 'a-z, 0-9, -'
    return !more.taken?.includes(slug) || `« ${slug} »`
  },
})

type Viewed = 'pages' | 'articles' | 'products'

/** The desk's preview beside the form, and its button: the page as it would be, read as the person who edits it. */
export const previewed = (
  kind: Viewed,
): Pick<NonNullable<CollectionConfig['admin']>, 'components' | 'livePreview' | 'preview'> => ({
  components: { edit: { beforeDocumentControls: ['/platform/desk/plan-first-publishing#PlanFirstPublishing'] } },
  livePreview: {
    url: ({ data, locale }) => previewPath(kind, data.id, locale.code),
    breakpoints: [
      { name: 'phone', label: 'Mobile', width: 390, height: 844 },
      { name: 'desk', label: 'Ordinateur', width: 1440, height: 900 },
    ],
  },
  preview: (data, { locale }) => previewPath(kind, data.id, locale),
})

/** Relative, so that it works under every name of the house. */
const previewPath = (kind: Viewed, id: unknown, locale: string): string =>
  `${locale === 'fr' ? '' : `/${locale}`}/apercu/${kind}/${String(id ?? '')}`
