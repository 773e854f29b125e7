/** Who sold, as the settings said at the issue. */
export type Seller = { name: string; address: string; registration: string; email: string; vatNumber: string | null }

/** Who bought, as the order said at the issue. */
export type Buyer = { firstName: string; lastName: string | null; email: string }

/** One line; amounts in cents, tax included. */
export type InvoiceLine = { name: string; quantity: number; unitPriceCents: number; taxRateBps: number }

/** « 2026-000042 », « AV-2026-000001 »: each kind has its own gapless series, which starts again every year. */
export const documentNumber = (kind: 'invoice' | 'credit_note', year: number, sequence: number): string =>
  `${kind === 'credit_note' ? 'AV-' : ''}${year}-${String(sequence).padStart(6, '0')}`

/** The share of an invoice's tax that lies in its first `amountCents`: partial credits then add up to the whole, to the cent. */
export const taxShare = (amountCents: number, invoice: { totalCents: number; taxCents: number }): number =>
  invoice.totalCents === 0 ? 0 : Math.round((invoice.taxCents * amountCents) / invoice.totalCents)
