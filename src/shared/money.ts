import type { Locale } from './locale'

/** An amount of money: integer cents of one currency (ISO 4217, lower case as Stripe writes it). */
export type Money = { amountCents: number; currency: string }

/** « 47,00 € » in French, "€47.00" in English; the spaces are the non-breaking ones of `Intl`. */
export const formatMoney = ({ amountCents, currency }: Money, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency }).format(amountCents / 100)

/** The tax inside a tax-inclusive amount, in cents, rounded half up; `rateBps` in hundredths of a percent (2000 = 20 %). */
export const taxIncluded = (amountCents: number, rateBps: number): number =>
  Math.round((amountCents * rateBps) / (10_000 + rateBps))
