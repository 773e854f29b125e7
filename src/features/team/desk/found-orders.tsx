import { PromiseBadge } from '@/features/readings/client'
import type { DeskVisit } from '@/platform/desk/desk-frame'
import { inLocale } from '@/shared/locale'
import { Anchor, Badge, EmptyState, Heading, TextLink } from '@/ui'
import { messages } from '../messages'
import type { FoundOrder } from '../queries/search-orders'
import { AttentionLine } from './attention-line'
import type { DeskState } from './queue-state'

type Props = { orders: FoundOrder[]; words: string; visit: DeskVisit }

/** What the queue itself does not show. An order in production says more by its promise and its expert. */
const endings: Partial<Record<FoundOrder['status'], DeskState>> = {
  pending: 'pending',
  cancelled: 'cancelled',
  expired: 'expired',
  failed: 'failed',
  refunded: 'refunded',
  completed: 'delivered',
}

/** What a search found, in any state. */
export function FoundOrders({ orders, words, visit: { locale, userId, now } }: Props) {
  const t = inLocale(messages, locale).queue
  return (
    <section aria-labelledby="found-title">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-4">
        <Heading level={2} size="card" id="found-title">
          {t.searchTitle(words)}
        </Heading>
        <TextLink href="/admin" quiet>
          {t.searchBack}
        </TextLink>
      </div>
      {orders.length === 0 ? (
        <EmptyState title={t.searchNone} seed="search" />
      ) : (
        <ul className="grid gap-3">
          {orders.map((order) => (
            <li key={order.orderId} className="desk-found">
              <div>
                <Anchor href={`/admin/commandes/${order.orderId}`} className="lu-link lu-number font-semibold">
                  {order.number}
                </Anchor>
                <p className="text-step-note text-quiet">
                  {[order.clientName, order.offerName].filter(Boolean).join(' · ')}
                </p>
                {order.attention && <AttentionLine code={order.attention} locale={locale} />}
              </div>
              <div className="flex flex-wrap items-center gap-3">
                {endings[order.status] && <Badge>{t.states[endings[order.status] ?? 'pending']}</Badge>}
                <span className="text-step-note">
                  {order.expert ? (order.expert.id === userId ? t.me : order.expert.publicName) : t.nobody}
                </span>
                {order.dueAt && !order.completedAt && <PromiseBadge dueAt={order.dueAt} now={now} locale={locale} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
