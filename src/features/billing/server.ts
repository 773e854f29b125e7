import 'server-only'

export { InvoiceSheet } from './components/invoice-sheet'
