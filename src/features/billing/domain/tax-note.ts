import type { Setting } from '@/payload-types'
import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { messages } from '../messages'

type Taxed = { taxCents: number; currency: string; locale: Locale }

/**
 * What a document says of VAT: the exemption's legal words under franchise (CGI, art. 293 E), else the rate and the amount (CGI, annexe II,
 * art. 242 nonies A, 11° and 12°).
 */
export function taxNote({ vatRegime, vatRateBps }: Setting['seller'], { taxCents, currency, locale }: Taxed): string {
  const words = inLocale(messages, locale)
  if (vatRegime === 'franchise') return words.exempt
  const rate = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
    (vatRateBps ?? 0) / 10_000,
  )
  return words.taxed(rate, formatMoney({ amountCents: taxCents, currency }, locale))
}
