const isPath = (value: unknown): boolean => /^\/(?![/\\])[^\s?#]*$/.test(String(value ?? ''))

/** Parts of the site that answer for themselves, whatever is written here; a file is served before anybody looks. */
const own = /^\/(?:$|offres$|(?:admin|api|apercu|commande|disparu|introuvable|sanctuaire|_next)(?:\/|$))/
const withLanguage = /^\/(?:en|fr)(?:\/|$)/

export type RedirectFault = 'NOT_A_PATH' | 'HAS_LANGUAGE' | 'IS_OURS' | 'IS_A_FILE'

/** What keeps an address from being an old one; null when nothing does. */
export function faultOfOldAddress(value: unknown): RedirectFault | null {
  if (!isPath(value)) return 'NOT_A_PATH'
  const address = String(value)
  if (withLanguage.test(address)) return 'HAS_LANGUAGE'
  if (own.test(address)) return 'IS_OURS'
  return /\.\w+$/.test(address) ? 'IS_A_FILE' : null
}

/** What keeps an address from being a new one. */
export function faultOfNewAddress(value: unknown): RedirectFault | null {
  if (!isPath(value)) return 'NOT_A_PATH'
  return withLanguage.test(String(value)) ? 'HAS_LANGUAGE' : null
}
