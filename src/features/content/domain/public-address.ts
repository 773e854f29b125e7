import { appEnv } from '@/platform/env/app-env'
import type { Locale } from '@/shared/locale'
import { addressOf, type Addressed, type AddressedKind } from './address-of'
import { storefrontPath } from './storefront-path'

/** The whole address of a page, an article or an offer, as search engines and shares show it; the site's own for what has none. */
export const publicAddress = (collection: AddressedKind, doc: Addressed, locale: Locale): string =>
  new URL(storefrontPath(locale, addressOf(collection, doc) ?? '/'), appEnv().PUBLIC_URL).href
