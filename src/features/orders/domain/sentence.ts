import { locales, type Locale } from '@/shared/locale'

/** A sentence kept with an order, in both languages of the desk. */
export type Sentence = { fr: string; en: string }

/** Says the same thing in every language: `sentenceOf(messages, (words, locale) => words.paid(formatMoney(money, locale)))`. */
export function sentenceOf<Words>(
  messages: Record<Locale, Words>,
  say: (words: Words, locale: Locale) => string,
): Sentence {
  const said = locales.map((locale) => [locale, say(messages[locale], locale)] as const)
  return Object.fromEntries(said) as Sentence
}
