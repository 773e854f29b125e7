import type { QueueRow } from '@/features/readings'
import { PromiseBadge, TakeButton } from '@/features/readings/client'
import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Badge, ButtonLink } from '@/ui'
import { messages } from '../messages'
import { AttentionLine } from './attention-line'
import { deskState, toneOf } from './queue-state'

type Props = { rows: QueueRow[]; now: number; locale: Locale }

/** The queue itself. On a narrow screen each row becomes a card; the columns keep their names in front of their values. */
export function QueueTable({ rows, now, locale }: Props) {
  const t = inLocale(messages, locale).queue
  const { columns } = t
  return (
    <table className="desk-table">
      <caption className="visually-hidden">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.order}</th>
          <th scope="col">{columns.client}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.promise}</th>
          <th scope="col">{columns.expert}</th>
          <th scope="col">
            <span className="visually-hidden">{columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.orderId} row={row} now={now} locale={locale} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, now, locale }: { row: QueueRow; now: number; locale: Locale }) {
  const t = inLocale(messages, locale).queue
  const state = deskState(row)
  const href = row.reading ? `/admin/lectures/${row.reading.id}` : `/admin/commandes/${row.orderId}`
  return (
    <tr data-attention={row.attention ? '' : undefined}>
      <th scope="row">
        <Anchor href={`/admin/commandes/${row.orderId}`} className="lu-link lu-number">
          {row.number}
        </Anchor>
        {row.attention && <AttentionLine code={row.attention} locale={locale} />}
      </th>
      <td>
        <span className="block text-strong">{row.clientName}</span>
        <span className="block text-step-note text-quiet">{row.offerName}</span>
      </td>
      <td>
        <span className="desk-table-badges">
          <Badge tone={toneOf(state)}>{t.states[state]}</Badge>
          {row.isPriority && <Badge tone="gold">{t.priority}</Badge>}
        </span>
      </td>
      <td>
        <PromiseCell row={row} now={now} locale={locale} />
      </td>
      <td className={row.isMine ? 'font-medium text-strong' : 'text-quiet'}>
        {row.isMine ? t.me : (row.expertName ?? t.nobody)}
      </td>
      <td className="desk-table-action">
        {isFree(row) && row.reading ? (
          <TakeButton readingId={row.reading.id} orderNumber={row.number} locale={locale} />
        ) : (
          <ButtonLink size="small" href={href} aria-label={t.openLabel(row.number)}>
            {t.open}
          </ButtonLink>
        )}
      </td>
    </tr>
  )
}

function PromiseCell({ row, now, locale }: { row: QueueRow; now: number; locale: Locale }) {
  const t = inLocale(messages, locale)
  if (row.completedAt) {
    const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeZone: 'Europe/Paris' }).format(
      new Date(row.completedAt),
    )
    return <span className="text-step-note text-quiet">{t.queue.deliveredOn(date)}</span>
  }
  if (!row.dueAt) return <span className="text-step-note text-quiet">{t.queue.noPromise}</span>
  return <PromiseBadge dueAt={row.dueAt} now={now} locale={locale} />
}

/** Nobody has it, and it is in production. */
const isFree = ({ reading, expertName, status }: QueueRow): boolean =>
  reading?.status === 'draft' &&
  expertName === null &&
  ['paid', 'processing', 'awaiting_validation', 'failed'].includes(status)
