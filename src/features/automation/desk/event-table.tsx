import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Badge, Table } from '@/ui'
import type { ToldEvent } from '../queries/list-automation'
import { messages } from './messages'
import { ReplayButton } from './replay-button'

const tones = { delivered: 'success', failed: 'warning', dead: 'danger', untold: 'neutral' } as const

/** Events with every attempt to tell them. */
export function EventTable({ events, locale }: { events: ToldEvent[]; locale: Locale }) {
  const t = inLocale(messages, locale)
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Paris' })
  return (
    <Table caption={t.events} className="desk-stack">
      <thead>
        <tr>
          <th scope="col">{t.columns.when}</th>
          <th scope="col">{t.columns.event}</th>
          <th scope="col">{t.columns.order}</th>
          <th scope="col">{t.columns.state}</th>
          <th scope="col">
            <span className="visually-hidden">{t.columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, type, orderId, orderNumber, occurredAt, outcome, attempts }) => (
          <tr key={id}>
            <td className="whitespace-nowrap">{date.format(new Date(occurredAt))}</td>
            <th scope="row">
              {type}
              <span className="block text-step-small font-normal text-quiet">{id}</span>
            </th>
            <td className="whitespace-nowrap">
              <Anchor href={`/admin/commandes/${orderId}`} className="lu-link">
                {orderNumber}
              </Anchor>
            </td>
            <td>
              <Badge tone={tones[outcome]}>{t.outcomes[outcome]}</Badge>
              {attempts.length > 0 && (
                <details className="mt-1 text-step-small text-quiet">
                  <summary className="cursor-pointer py-1">{t.attempts(attempts.length)}</summary>
                  <ul className="grid gap-1">
                    {attempts.map((one, index) => (
                      <li key={index}>
                        {[
                          t.attempt(one.attempt),
                          date.format(new Date(one.at)),
                          one.responseStatus && t.answered(one.responseStatus),
                          one.error,
                          `${one.durationMs} ms`,
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </td>
            <td className="text-end">
              <ReplayButton eventId={id} label={t.replayLabel(type, orderNumber)} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
