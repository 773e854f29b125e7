import { seoPlugin } from '@payloadcms/plugin-seo'
import type { Config, Field } from 'payload'
import { defineSlice } from '@/platform/slice/define-slice'
import { words } from '@/platform/slice/fields'
import { toLocale } from '@/shared/locale'
import { articles } from './collections/articles'
import { authors } from './collections/authors'
import { categories } from './collections/categories'
import { media } from './collections/media'
import { navigation } from './collections/navigation'
import { pages } from './collections/pages'
import { redirects } from './collections/redirects'
import { settings } from './collections/settings'
import type { AddressedKind } from './domain/address-of'
import { publicAddress } from './domain/public-address'
import { withDeskWords } from './desk/desk-words'
import { publishScheduled } from './tasks/publish-scheduled'

const slice = defineSlice({
  collections: [pages, articles, categories, authors, media, redirects],
  globals: [navigation, settings],
  tasks: [publishScheduled],
  crons: [{ task: publishScheduled.name, match: '* * * * *' }],
})

export const contentPlugin = async (config: Config) => withDeskWords(await slice(config))

const searchLabels: Record<string, { fr: string; en: string }> = {
  title: words('Titre', 'Title'),
  description: words('Description', 'Description'),
  image: words('Image de partage', 'Picture for shares'),
  overview: words('Vue d’ensemble', 'Overview'),
  preview: words('Aperçu', 'Preview'),
}

/** Title, description and picture for search engines and sharing, with a preview, on everything that has an address. */
export const searchPlugin = seoPlugin({
  collections: ['pages', 'articles', 'products'],
  uploadsCollection: 'media',
  tabbedUI: true,
  fields: ({ defaultFields }) =>
    defaultFields.map((field) => {
      const label = 'name' in field && field.name ? searchLabels[field.name] : undefined
      return (label ? { ...field, label } : field) as Field
    }),
  generateURL: ({ doc, collectionConfig, locale }) =>
    publicAddress(collectionConfig?.slug as AddressedKind, doc, toLocale(locale)),
})
