import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { Icon } from '../display/icon'
import { messages } from '../messages'

type FieldErrorProps = { id: string; children?: string; locale?: Locale }

/** The error under a control: icon, the word "error" for screen readers, the sentence. Renders nothing without a sentence. */
export function FieldError({ id, children, locale = defaultLocale }: FieldErrorProps) {
  if (!children) return null
  return (
    <p className="lu-error" id={id}>
      <Icon name="danger" size={18} />
      <span>
        <span className="visually-hidden">{inLocale(messages, locale).errorPrefix} </span>
        {children}
      </span>
    </p>
  )
}
