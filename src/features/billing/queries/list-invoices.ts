import type { Payload, TypedUser } from 'payload'
import type { Invoice } from '@/payload-types'
import type { Buyer, InvoiceLine, Seller } from '../domain/invoice'

/** An invoice or credit note as its reader sees it; amounts in cents, tax included. */
export type InvoiceView = {
  id: string
  number: string
  kind: 'invoice' | 'credit_note'
  orderId: string
  /** UTC instant, ISO 8601. */
  issuedAt: string
  seller: Seller
  buyer: Buyer
  lines: InvoiceLine[]
  totalCents: number
  taxCents: number
  taxNote: string
  currency: string
}

/** The invoices and credit notes that this person may read, newest first; at most 200. */
export async function listInvoices(
  payload: Payload,
  { user, orderId }: { user: TypedUser; orderId?: string },
): Promise<InvoiceView[]> {
  const { docs } = await payload.find({
    collection: 'invoices',
    where: orderId ? { order: { equals: orderId } } : {},
    sort: '-issuedAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(viewOf)
}

const viewOf = (invoice: Invoice): InvoiceView => ({
  id: invoice.id,
  number: invoice.number,
  kind: invoice.kind,
  orderId: typeof invoice.order === 'string' ? invoice.order : invoice.order.id,
  issuedAt: invoice.issuedAt,
  // Written by `issueInvoice` and `issueCreditNote` alone, and never changed (a trigger says so).
  seller: invoice.seller as Seller,
  buyer: invoice.buyer as Buyer,
  lines: invoice.lines as InvoiceLine[],
  totalCents: invoice.totalCents,
  taxCents: invoice.taxCents,
  taxNote: invoice.taxNote ?? '',
  currency: invoice.currency,
})
