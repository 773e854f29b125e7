import { randomUUID } from 'node:crypto'
import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { Card, Heading, Notice, TextLink } from '@/ui'
import { messages } from '../messages'
import type { ClientConversation } from '../queries/list-conversations'
import { AskForm } from './ask-form'
import { ConversationThread } from './conversation-thread'

/** The exchange about one delivered reading. */
export function Clarification({ entry, locale }: { entry: ClientConversation; locale: Locale }) {
  const t = inLocale(messages, locale)
  const said = entry.conversation?.messages ?? []
  return (
    <Card as="section" className="grid gap-6" aria-labelledby={`about-${entry.orderId}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <Heading level={2} size="small" id={`about-${entry.orderId}`}>
          {t.about(entry.offerName)}
        </Heading>
        <TextLink href={`/sanctuaire/lectures/${entry.readingId}`}>{t.read}</TextLink>
      </div>
      {said.length > 0 && <ConversationThread said={said} locale={locale} />}
      {entry.conversation?.status === 'waiting_for_team' && <Notice tone="info">{t.waiting}</Notice>}
      {entry.canAsk ? (
        <>
          <AskForm orderId={entry.orderId} sendId={randomUUID()} locale={locale} />
          {entry.accessEndsAt && (
            <p className="text-step-note text-quiet">{t.until(formatDate(entry.accessEndsAt, locale))}</p>
          )}
        </>
      ) : (
        <p className="text-quiet">{t.ended}</p>
      )}
    </Card>
  )
}
