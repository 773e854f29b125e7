import type { AdminViewServerProps } from 'payload'
import { OrderHistory } from '@/features/readings/client'
import { publicNameOf } from '@/features/readings'
import { DeskFrame, Refusal, visitOf, type DeskVisit } from '@/platform/desk/desk-frame'
import { inLocale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Badge, BackLink, ButtonLink, DefinitionList, EmptyState, Heading } from '@/ui'
import { messages } from '../messages'
import { readOrder, type OrderSheet } from '../queries/read-order'
import { AttentionLine } from './attention-line'
import { deskState, toneOf } from './queue-state'

/** `/admin/commandes/:id`: what an order is, and everything that became of it. */
export async function OrderView(view: AdminViewServerProps) {
  const visit = visitOf(view)
  if (visit.role === 'editor')
    return (
      <DeskFrame view={view}>
        <Refusal locale={visit.locale} />
      </DeskFrame>
    )
  const sheet = await readOrder(visit.payload, { orderId: visit.segments[1] ?? '', user: visit.user })
  const t = inLocale(messages, visit.locale).order
  return (
    <DeskFrame view={view}>
      <main id="content" className="desk-page">
        <BackLink href="/admin">{t.back}</BackLink>
        {sheet ? <Sheet sheet={sheet} visit={visit} /> : <EmptyState title={t.missing} seed="order" />}
      </main>
    </DeskFrame>
  )
}

function Sheet({ sheet, visit: { locale, role } }: { sheet: OrderSheet; visit: DeskVisit }) {
  const t = inLocale(messages, locale)
  const { order, line, reading, dossier, expert, timeline } = sheet
  const state = deskState({
    status: order.status,
    dossier,
    dossierSealedAt: order.dossierSealedAt ?? null,
    reading: reading && { ...reading, verdict: null },
  })
  const date = (value: string) =>
    new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(
      new Date(value),
    )
  const money = (amountCents: number) => formatMoney({ amountCents, currency: order.currency }, locale)
  const { facts } = t.order
  return (
    <>
      <header className="mt-4 mb-8 flex flex-wrap items-center justify-between gap-4">
        <div>
          <Heading level={1} size="title">
            {t.order.title(order.number)}
          </Heading>
          {order.attention && <AttentionLine code={order.attention} locale={locale} />}
        </div>
        {reading && <ButtonLink href={`/admin/lectures/${reading.id}`}>{t.order.open}</ButtonLink>}
      </header>
      <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-2">
        <DefinitionList
          look="line"
          items={[
            { term: facts.state, value: <Badge tone={toneOf(state)}>{t.queue.states[state]}</Badge> },
            { term: facts.client, value: [order.firstName, order.lastName].filter(Boolean).join(' ') },
            ...(role === 'admin' ? [{ term: facts.email, value: order.email }] : []),
            { term: facts.offer, value: line?.name ?? '—' },
            { term: facts.payment, value: t.order.payments[order.paymentStatus] },
            { term: facts.total, value: money(order.totalCents) },
            ...(order.refundedCents > 0 ? [{ term: facts.refunded, value: money(order.refundedCents) }] : []),
            ...(order.paidAt ? [{ term: facts.paid, value: date(order.paidAt) }] : []),
            ...(order.dueAt ? [{ term: facts.due, value: date(order.dueAt) }] : []),
            { term: facts.expert, value: expert ? publicNameOf(expert) : t.queue.nobody },
          ]}
        />
        <section aria-labelledby="history-title">
          <Heading level={2} size="card" id="history-title" className="mb-4">
            {t.order.history}
          </Heading>
          <OrderHistory entries={timeline} locale={locale} />
        </section>
      </div>
    </>
  )
}
