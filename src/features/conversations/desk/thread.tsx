import { inLocale, type Locale } from '@/shared/locale'
import { BackLink, Heading, TextLink } from '@/ui'
import type { DeskConversationThread } from '../queries/get-conversation-for-desk'
import { AnswerForm } from './answer-form'
import { messages } from './messages'

/** A conversation whole, the oldest message first, and the answer under it. What people wrote is only ever text. */
export function Thread({ conversation, locale }: { conversation: DeskConversationThread; locale: Locale }) {
  const t = inLocale(messages, locale)
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' })
  const { id, firstName, orderNumber, readingId } = conversation
  return (
    <div className="max-w-3xl">
      <BackLink href="/admin/eclairages">{t.back}</BackLink>
      <div className="mt-3 mb-6 flex flex-wrap items-baseline justify-between gap-4">
        <Heading level={1} size="screen">
          {t.thread(firstName)}
        </Heading>
        <span className="text-step-note text-quiet">
          {orderNumber}
          {readingId && (
            <>
              {' · '}
              <TextLink href={`/admin/lectures/${readingId}`}>{t.reading}</TextLink>
            </>
          )}
        </span>
      </div>
      <ol className="grid gap-4">
        {conversation.messages.map(({ id: messageId, author, authorName, body, sentAt }) => (
          <li
            key={messageId}
            className={
              author === 'team'
                ? 'ml-auto max-w-[85%] rounded-2 bg-info-tint px-5 py-4'
                : 'mr-auto max-w-[85%] rounded-2 border border-line bg-raised px-5 py-4'
            }
          >
            <p className="mb-1 text-step-small text-quiet">
              <span className="font-semibold text-strong">{authorName}</span> ·{' '}
              <time dateTime={sentAt}>{date.format(new Date(sentAt))}</time>
            </p>
            <p className="font-reading text-step-0 wrap-anywhere whitespace-pre-line text-strong">{body}</p>
          </li>
        ))}
      </ol>
      <AnswerForm conversationId={id} locale={locale} />
    </div>
  )
}
