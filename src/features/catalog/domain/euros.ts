import type { Locale } from '@/shared/locale'

const amount = /^(\d{1,7})(?:[.,](\d{1,2}))?$/

/** Cents of a price as a person types it: « 47 », « 47,5 », « 1 047,00 € »; null when it is no such price. */
export function parseEuros(text: string): number | null {
  const [, euros, cents = ''] = amount.exec(text.replace(/[\s€]/g, '')) ?? []
  return euros === undefined ? null : Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}

/** « 47,00 » in French, "47.00" in English: what the price field shows before its « € ». */
export const writeEuros = (cents: number, locale: Locale): string =>
  (cents / 100).toFixed(2).replace('.', locale === 'fr' ? ',' : '.')
