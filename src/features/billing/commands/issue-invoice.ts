import { readSettings } from '@/features/content'
import type { Transaction } from '@/platform/db/transaction'
import type { Setting } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import type { Buyer, InvoiceLine, Seller } from '../domain/invoice'
import { taxNote } from '../domain/tax-note'
import { takeNumber } from './take-number'

export type NewInvoice = {
  orderId: string
  clientId: string
  buyer: Buyer
  lines: InvoiceLine[]
  /** Tax included, in cents. */
  totalCents: number
  taxCents: number
  currency: string
  locale: Locale
}

/**
 * Issues an invoice in the caller's transaction: the number exists if, and only if, it commits. Seller, buyer, lines and the words about VAT
 * are frozen as they are now. Mentions: CGI, annexe II, art. 242 nonies A. Throws when the settings do not say who sells.
 */
export async function issueInvoice(tx: Transaction, invoice: NewInvoice): Promise<{ id: string; number: string }> {
  const { orderId, clientId, buyer, lines, totalCents, taxCents, currency, locale } = invoice
  const { seller } = await readSettings(tx.payload, locale, tx.req)
  const { number, year, sequence, issuedAt } = await takeNumber(tx, 'invoice')
  const issued = await tx.payload.create({
    collection: 'invoices',
    data: {
      kind: 'invoice',
      number,
      year,
      sequence,
      order: orderId,
      client: clientId,
      seller: frozenSeller(seller),
      buyer,
      lines,
      totalCents,
      taxCents,
      taxNote: taxNote(seller, { taxCents, currency, locale }),
      currency,
      issuedAt: issuedAt.toISOString(),
    },
    req: tx.req,
    depth: 0,
  })
  return { id: issued.id, number }
}

function frozenSeller(seller: Setting['seller'] | undefined): Seller {
  if (!seller?.name || !seller.registration)
    throw new Error('the settings do not say who sells: no invoice can be issued')
  const { name, address, registration, email, vatNumber } = seller
  return { name, address, registration, email, vatNumber: vatNumber ?? null }
}
