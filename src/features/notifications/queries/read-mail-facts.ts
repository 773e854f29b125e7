import type { Payload } from 'payload'
import { readContactMessage, readWaitedOffer, type ContactMessageView, type WaitedOffer } from '@/features/contact'
import { readSettings } from '@/features/content'
import { query, sql } from '@/platform/db/query'
import { appEnv } from '@/platform/env/app-env'
import type { Locale } from '@/shared/locale'

export type OrderFacts = {
  number: string
  totalCents: number
  currency: string
  offer: string
  lines: string[]
  invoiceNumber: string | null
  dueAt: Date | null
  consents: string[]
}

/** Everything a mail may say, as the database has it at the moment of sending. */
export type MailFacts = {
  locale: Locale
  firstName: string | null
  siteUrl: string
  /** Where the team works. */
  deskUrl: string
  seller: { name: string; address: string; email: string } | null
  order: OrderFacts | null
  /** What a visitor left in the contact form. */
  message: ContactMessageView | null
  /** The offer that a visitor waited for. */
  openOffer: WaitedOffer | null
  data: Record<string, string | number | boolean | null>
}

type Subject = { clientId: string | null; orderId: string | null; locale: Locale; data: MailFacts['data'] }

export async function readMailFacts(
  payload: Payload,
  { clientId, orderId, locale, data }: Subject,
): Promise<MailFacts> {
  const [client] = clientId
    ? await query<{ firstName: string }>(
        payload,
        sql`select first_name as "firstName" from clients where id = ${clientId}`,
      )
    : []
  const { messageId, productId } = data
  const message = typeof messageId === 'string' ? await readContactMessage(payload, messageId) : null
  const { seller } = await readSettings(payload, locale)
  const { PUBLIC_URL, EXPERT_DESK_URL } = appEnv()
  return {
    locale,
    firstName: client?.firstName ?? message?.name ?? null,
    siteUrl: PUBLIC_URL,
    deskUrl: EXPERT_DESK_URL ?? PUBLIC_URL,
    seller: seller?.name ? { name: seller.name, address: seller.address, email: seller.email } : null,
    order: orderId ? await readOrder(payload, orderId) : null,
    message,
    openOffer: typeof productId === 'string' ? await readWaitedOffer(payload, productId, locale) : null,
    data,
  }
}

async function readOrder(payload: Payload, orderId: string): Promise<OrderFacts | null> {
  const [row] = await query<Omit<OrderFacts, 'dueAt'> & { dueAt: string | Date | null }>(
    payload,
    sql`
      select o.number, o.total_cents::int as "totalCents", o.currency, o.due_at as "dueAt",
        coalesce((select l.name from order_lines l where l.order_id = o.id order by (l.kind = 'reading') desc, l.position limit 1), '') as offer,
        coalesce((select json_agg(l.name order by l.position) from order_lines l where l.order_id = o.id), '[]') as lines,
        (select i.number from invoices i where i.order_id = o.id and i.kind = 'invoice' order by i.issued_at limit 1) as "invoiceNumber",
        coalesce((select json_agg(c.text order by c.given_at, c.id) from consents c
          where c.order_id = o.id and c.kind in ('terms', 'immediate-start', 'withdrawal-waiver')), '[]') as consents
      from orders o where o.id = ${orderId}`,
  )
  return row ? { ...row, dueAt: row.dueAt === null ? null : new Date(row.dueAt) } : null
}
