import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { inLocale, type Locale } from '@/shared/locale'
import { taxShare, type InvoiceLine } from '../domain/invoice'
import { messages } from '../messages'
import { takeNumber } from './take-number'

/**
 * Issues a credit note for all or part of an invoice, in the caller's transaction; its amounts are written as positive cents of kind
 * `credit_note`. An invoice is never corrected otherwise (CGI, art. 289, I-5; art. 272, 1). Throws NOT_FOUND, or VALIDATION_FAILED when
 * more than the invoice would be credited in all.
 */
export async function issueCreditNote(
  tx: Transaction,
  {
    invoiceId,
    amountCents,
    reason,
    locale = 'fr',
  }: { invoiceId: string; amountCents: number; reason: string; locale?: Locale },
): Promise<{ id: string; number: string }> {
  // The number's lock comes first: two credits of one invoice then see each other.
  const { number, year, sequence, issuedAt } = await takeNumber(tx, 'credit_note')
  const invoice = await tx.payload.findByID({
    collection: 'invoices',
    id: invoiceId,
    req: tx.req,
    depth: 0,
    disableErrors: true,
  })
  if (!invoice || invoice.kind !== 'invoice') throw new AppError('NOT_FOUND', 'no such invoice')
  const [sum] = await tx.query<{ credited: number }>(
    sql`select coalesce(sum(total_cents), 0)::int as credited from invoices where credits_id = ${invoiceId}`,
  )
  const before = sum?.credited ?? 0
  const after = before + amountCents
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0 || after > invoice.totalCents)
    throw new AppError('VALIDATION_FAILED', 'more than the invoice would be credited', [
      { field: 'amountCents', reason: 'OUT_OF_RANGE' },
    ])
  const name = inLocale(messages, locale).creditOf(invoice.number, reason)
  const lines: InvoiceLine[] = [{ name, quantity: 1, unitPriceCents: amountCents, taxRateBps: 0 }]
  const issued = await tx.payload.create({
    collection: 'invoices',
    data: {
      kind: 'credit_note',
      number,
      year,
      sequence,
      order: idOf(invoice.order),
      client: idOf(invoice.client),
      credits: invoiceId,
      seller: invoice.seller,
      buyer: invoice.buyer,
      lines,
      totalCents: amountCents,
      taxCents: taxShare(after, invoice) - taxShare(before, invoice),
      taxNote: invoice.taxCents === 0 ? invoice.taxNote : null,
      currency: invoice.currency,
      issuedAt: issuedAt.toISOString(),
    },
    req: tx.req,
    depth: 0,
  })
  return { id: issued.id, number }
}

const idOf = (related: string | { id: string }): string => (typeof related === 'string' ? related : related.id)
