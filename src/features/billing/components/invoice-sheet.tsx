import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Card, Eyebrow, Heading, Table } from '@/ui'
import { messages } from '../messages'
import type { InvoiceView } from '../queries/list-invoices'

/** An invoice or a credit note as a sheet of paper; the mentions are those of CGI, annexe II, art. 242 nonies A. */
export function InvoiceSheet({ invoice, locale }: { invoice: InvoiceView; locale: Locale }) {
  const t = inLocale(messages, locale).sheet
  const money = (amountCents: number) => formatMoney({ amountCents, currency: invoice.currency }, locale)
  const { seller, buyer } = invoice
  return (
    <Card look="sheet" padding="large" className="grid gap-8 shadow-soft">
      <header className="grid gap-2">
        <Eyebrow>{t.number(invoice.number)}</Eyebrow>
        <Heading level={1} size="screen">
          {invoice.kind === 'invoice' ? t.invoice : t.creditNote}
        </Heading>
        <p className="text-quiet">{t.issued(formatDate(invoice.issuedAt, locale))}</p>
      </header>
      <div className="grid gap-6 sm:grid-cols-2">
        <address className="grid gap-1 not-italic">
          <span className="text-step-note text-quiet">{t.seller}</span>
          <strong>{seller.name}</strong>
          <span className="whitespace-pre-line">{seller.address}</span>
          <span>{t.registration(seller.registration)}</span>
          {seller.vatNumber && <span>{seller.vatNumber}</span>}
          <span>{seller.email}</span>
        </address>
        <address className="grid content-start gap-1 not-italic">
          <span className="text-step-note text-quiet">{t.buyer}</span>
          <strong>{[buyer.firstName, buyer.lastName].filter(Boolean).join(' ')}</strong>
          <span>{buyer.email}</span>
        </address>
      </div>
      <Table caption={t.number(invoice.number)}>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col" className="lu-number">
              {t.quantity}
            </th>
            <th scope="col" className="lu-number">
              {t.unitPrice}
            </th>
            <th scope="col" className="lu-number">
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {invoice.lines.map((line, index) => (
            <tr key={index}>
              <td>{line.name}</td>
              <td className="lu-number">{line.quantity}</td>
              <td className="lu-number">{money(line.unitPriceCents)}</td>
              <td className="lu-number">{money(line.unitPriceCents * line.quantity)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={3}>
              {t.total}
            </th>
            <td className="lu-number">
              <strong>{money(invoice.totalCents)}</strong>
            </td>
          </tr>
        </tbody>
      </Table>
      <p className="text-step-note text-quiet">
        {invoice.taxNote}
        {invoice.kind === 'invoice' && invoice.totalCents > 0 && (
          <>
            <br />
            {t.paid}
          </>
        )}
      </p>
    </Card>
  )
}
