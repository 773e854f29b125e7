import type { Locale } from '@/shared/locale'

export type PageSeen = { name: string; locale: Locale }

const isPrivate = /^\/(admin|api|apercu|sanctuaire|commande\/suite|lettre|_)/

/**
 * A page's address as it is counted: without its language, its query or a trailing slash. Null for what is nobody's business (private screens,
 * previews) and for what cannot be an address of ours.
 */
export function pageSeen(path: string): PageSeen | null {
  const bare = path.split(/[?#]/)[0] ?? ''
  if (!/^\/[\w\-./]*$/.test(bare) || bare.length > 200 || bare.includes('//')) return null
  const isEnglish = /^\/en(\/|$)/.test(bare)
  const name = (isEnglish ? bare.slice(3) : bare).replace(/\/+$/, '') || '/'
  return isPrivate.test(name) ? null : { name, locale: isEnglish ? 'en' : 'fr' }
}
