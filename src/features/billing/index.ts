export { issueCreditNote } from './commands/issue-credit-note'
export { issueInvoice, type NewInvoice } from './commands/issue-invoice'
export type { Buyer, InvoiceLine, Seller } from './domain/invoice'
export { listInvoices, type InvoiceView } from './queries/list-invoices'
