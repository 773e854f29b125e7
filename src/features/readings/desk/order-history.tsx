import { inLocale, type Locale } from '@/shared/locale'
import { messages } from './messages'
import type { TimelineRow } from './read-timeline'

/** An order's timeline: when, who, what. */
export function OrderHistory({ entries, locale }: { entries: TimelineRow[]; locale: Locale }) {
  const t = inLocale(messages, locale)
  if (entries.length === 0) return <p className="text-quiet">{t.history.empty}</p>
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' })
  return (
    <ol className="desk-history">
      {entries.map(({ id, at, actor, kind, message }) => (
        <li key={id} data-kind={kind}>
          <p className="text-step-small text-quiet">
            <time dateTime={at}>{date.format(new Date(at))}</time> · {t.history.actors[actor]}
          </p>
          <p className="text-step-note text-strong">{message[locale] ?? message.fr}</p>
        </li>
      ))}
    </ol>
  )
}
