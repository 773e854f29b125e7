import { formatMoment } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { classNames } from '@/ui'
import { messages } from '../messages'
import type { MessageView } from '../queries/read-messages'

/** What was said, oldest first. Whatever a message holds, it is text. */
export function ConversationThread({ said, locale }: { said: MessageView[]; locale: Locale }) {
  const t = inLocale(messages, locale)
  return (
    <ol role="list" className="grid list-none gap-4 p-0">
      {said.map(({ id, author, authorName, body, sentAt }) => (
        <li
          key={id}
          className={classNames(
            'grid max-w-[92%] gap-2 rounded-2 border border-line px-4 py-3',
            author === 'client' ? 'justify-self-end bg-sunken' : 'justify-self-start bg-raised',
          )}
        >
          <p className="text-step-small text-quiet">
            <strong className="text-strong">{author === 'client' ? t.you : authorName}</strong> ·{' '}
            {formatMoment(sentAt, locale)}
          </p>
          <p className="whitespace-pre-line break-words">{body}</p>
        </li>
      ))}
    </ol>
  )
}
