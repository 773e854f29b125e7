import type { ComponentProps } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import { messages } from '../messages'

/** `id` is the control's (or fieldset's) id; without it the sentence is not a link. */
export type SummaryItem = { id?: string; message: string }

export type ErrorSummaryProps = Omit<ComponentProps<'div'>, 'title'> & {
  items: SummaryItem[]
  title?: string
  locale?: Locale
}

/** All that is to be put right, at the top of a form, each sentence a link to its field. Renders nothing without items. */
export function ErrorSummary({ items, title, locale = defaultLocale, className, ...rest }: ErrorSummaryProps) {
  if (items.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} {...rest} className={classNames('lu-notice', 'lu-notice-danger', className)}>
      <Icon name="danger" />
      <div className="lu-notice-body">
        <p className="lu-notice-title">{title ?? inLocale(messages, locale).errors(items.length)}</p>
        <ul className="lu-summary">
          {items.map(({ id, message }) => (
            <li key={`${id}${message}`}>{id ? <a href={`#${id}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
