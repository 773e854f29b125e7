import type { Payload, PayloadRequest } from 'payload'
import type { Setting } from '@/payload-types'
import type { Locale } from '@/shared/locale'

/** What the house says of itself, in one language. Pass `req` to read inside a transaction. */
export const readSettings = (payload: Payload, locale: Locale, req?: PayloadRequest): Promise<Setting> =>
  payload.findGlobal({ slug: 'settings', locale, fallbackLocale: 'fr', depth: 0, req })
