import { seoPlugin } from '@payloadcms/plugin-seo'
import { defineSlice } from '@/platform/slice/define-slice'
import { toLocale } from '@/shared/locale'
import { articles } from './collections/articles'
import { authors } from './collections/authors'
import { categories } from './collections/categories'
import { media } from './collections/media'
import { navigation } from './collections/navigation'
import { pages } from './collections/pages'
import { redirects } from './collections/redirects'
import { settings } from './collections/settings'
import { publicAddress } from './domain/public-address'

export const contentPlugin = defineSlice({
  collections: [pages, articles, categories, authors, media, redirects],
  globals: [navigation, settings],
})

/** Title, description and picture for search engines and sharing, with a preview, on everything that has an address. */
export const searchPlugin = seoPlugin({
  collections: ['pages', 'articles', 'products'],
  uploadsCollection: 'media',
  tabbedUI: true,
  generateURL: ({ doc, collectionConfig, locale }) => publicAddress(collectionConfig?.slug, doc, toLocale(locale)),
})
