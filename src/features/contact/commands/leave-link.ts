import { storefrontPath } from '@/features/content'
import { appEnv } from '@/platform/env/app-env'
import type { Locale } from '@/shared/locale'
import { leaveTokenOf } from '../domain/leave-token'

/**
 * The two ways off the list that every letter carries: a page with a button for the foot of the mail, and an address that mail programs POST to
 * (`Mail.unsubscribeUrl`, RFC 8058). They never expire.
 */
export function leaveLink({ id, locale }: { id: string; locale: Locale }): { pageUrl: string; oneClickUrl: string } {
  const [page, oneClick] = [storefrontPath(locale, '/lettre/quitter'), '/api/contact/newsletter/leave'].map((path) => {
    const url = new URL(path, appEnv().PUBLIC_URL)
    url.searchParams.set('jeton', leaveTokenOf(id))
    return url.href
  })
  return { pageUrl: String(page), oneClickUrl: String(oneClick) }
}
