import type { UIFieldServerProps } from 'payload'
import { inLocale, toLocale } from '@/shared/locale'
import { messages } from '../messages'

/** « Répondre »: opens the mail program of whoever reads, with the visitor's address and subject in their language. */
export function ReplyLink({ data, i18n }: Pick<UIFieldServerProps, 'data' | 'i18n'>) {
  const { email, subject, locale } = data as { email?: string; subject?: string; locale?: unknown }
  if (!email) return null
  const t = inLocale(messages, toLocale(i18n.language)).desk
  const title = inLocale(messages, toLocale(locale)).desk.replySubject(subject ?? '')
  return (
    <div className="field-type">
      <a
        className="btn btn--style-secondary btn--size-medium"
        href={`mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(title)}`}
      >
        <span className="btn__content">{t.reply}</span>
      </a>
      <p className="field-description">{t.replyHelp}</p>
    </div>
  )
}
