import type { AdminViewServerProps } from 'payload'
import { inLocale, toLocale } from '@/shared/locale'
import { messages } from '../messages'

/** In place of Payload's form, which lets the first comer make an admin: what to do instead. */
export function FirstUserView({ i18n }: AdminViewServerProps) {
  const { title, text } = inLocale(messages, toLocale(i18n.language)).firstUser
  return (
    <div className="desk-first-user">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  )
}
