import 'server-only'
import { cache } from 'react'
import { getPayload } from '@/platform/payload/get-payload'
import type { Locale } from '@/shared/locale'
import { readSettings } from './queries/read-settings'

export { HomeExcerpt } from './components/home-excerpt'
export { HomeHero } from './components/home-hero'
export { HomePath } from './components/home-path'
export { LegalText } from './components/legal-text'
export { MissingPage } from './components/missing-page'
export { SiteFooter } from './components/site-footer'
export { StorefrontPage } from './components/storefront-page'

/** The settings, read once a request. */
export const getSettings = cache(async (locale: Locale) => readSettings(await getPayload(), locale))
