import type { Locale } from '@/shared/locale'

const nbsp = '\u00a0'
const narrow = '\u202f'

/**
 * Words that editors typed, with the spaces that French printing wants: a narrow non-breaking one before `; ! ?`, a non-breaking one before
 * `:` and `%` and `€` and inside « ». English words are left as they are. Source: Lexique des règles typographiques, Imprimerie nationale.
 */
export function frenchSpaces(text: string, locale: Locale): string {
  if (locale !== 'fr') return text
  return text
    .replace(/(?<=\S) ([;!?])/g, `${narrow}$1`)
    .replace(/(?<=\S) ([:%€»])/g, `${nbsp}$1`)
    .replace(/« /g, `«${nbsp}`)
    .replace(/(?<=\d) (?=(heures?|mois|jours?|h)(?!\p{L}))/gu, nbsp)
}
