import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Badge } from '@/ui'
import type { DeskConversation } from '../queries/list-conversations-for-desk'
import { messages } from './messages'

/** One line a conversation: who, what they wrote last, whose turn it is. */
export function ConversationList({ rows, locale }: { rows: DeskConversation[]; locale: Locale }) {
  const t = inLocale(messages, locale)
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' })
  return (
    <ul>
      {rows.map(({ id, clientName, orderNumber, offerName, lastMessage, lastMessageAt, status, unread }) => (
        <li key={id} className="border-b border-line">
          <Anchor
            href={`/admin/eclairages?fil=${id}`}
            className="grid gap-1 py-4 hover:bg-veil"
            aria-label={t.open(clientName, orderNumber)}
          >
            <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="font-semibold text-strong">{clientName}</span>
              <span className="text-step-note text-quiet">{`${orderNumber} · ${offerName}`}</span>
              <Badge tone={status === 'waiting_for_team' ? 'warning' : 'neutral'}>{t.states[status]}</Badge>
              {unread > 0 && <Badge tone="info">{t.unread(unread)}</Badge>}
              <time dateTime={lastMessageAt} className="ml-auto text-step-note text-quiet">
                {date.format(new Date(lastMessageAt))}
              </time>
            </span>
            <span className="line-clamp-2 text-step-note text-text">{lastMessage}</span>
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
