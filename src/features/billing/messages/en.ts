import type { fr } from './fr'

export const en: typeof fr = {
  exempt: 'VAT not applicable, art. 293 B of the French tax code (CGI)',
  taxed: (rate: string, amount: string) => `Including VAT at ${rate}: ${amount}`,
  creditOf: (number: string, reason: string) => `Credit note for invoice ${number}: ${reason}`,
  sheet: {
    invoice: 'Invoice',
    creditNote: 'Credit note',
    number: (number) => `No. ${number}`,
    issued: (date) => `Issued on ${date}`,
    seller: 'Seller',
    buyer: 'Client',
    line: 'Description',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    amount: 'Amount',
    total: 'Total',
    registration: (number) => `Registration ${number}`,
    paid: 'Paid by card when ordering. No discount for early payment.',
    print: 'Print',
  },
}
