import type { ServerProps } from 'payload'
import { inLocale, toLocale } from '@/shared/locale'
import { messages } from '../messages'

/** Above the list of subscribers: the confirmed ones as a file. */
export function ExportLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <p>
      <a className="btn btn--style-secondary btn--size-small" href="/api/contact/subscribers" download>
        <span className="btn__content">{inLocale(messages, toLocale(i18n.language)).desk.exportList}</span>
      </a>
    </p>
  )
}
