import { sentenceOf, type Sentence } from '@/features/orders'
import type { Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { messages } from '../messages'

type Words = (typeof messages)['fr']
type Said = { words: Words; money: (amountCents: number, currency: string) => string }

/** A sentence of this slice in both languages: `say(({ words, money }) => words.paid(money(4700, 'eur')))`. */
export const say = (compose: (said: Said) => string): Sentence =>
  sentenceOf(messages, (words: Words, locale: Locale) =>
    compose({ words, money: (amountCents, currency) => formatMoney({ amountCents, currency }, locale) }),
  )
