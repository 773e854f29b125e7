import type { ReactNode } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { messages } from '../messages'
import { FieldError } from './field-error'
import { fieldIds, type FieldControl } from './field-ids'

export type FieldProps = {
  /** Name sent with the form, and the control's id unless `id` is given. Error summaries link to that id. */
  name: string
  label: ReactNode
  id?: string
  help?: ReactNode
  /** A sentence a person understands; marks the control invalid. */
  error?: string
  required?: boolean
  /** At the right end of the label's line, for a counter or a small link. */
  aside?: ReactNode
  locale?: Locale
  className?: string
}

type Props = FieldProps & { children: (control: FieldControl) => ReactNode }

/** Label, help, control and error, tied together by ids. The control comes from `children(control)`: spread `control` on it. */
export function Field({ name, label, id, help, error, required = false, aside, locale, className, children }: Props) {
  const { control, helpId, errorId } = fieldIds({ name, id, hasHelp: Boolean(help), error, required })
  return (
    <div className={classNames('lu-field', className)}>
      <div className="lu-field-top">
        <label className="lu-label" htmlFor={control.id}>
          {label}
          {!required && <span className="lu-optional"> ({inLocale(messages, locale ?? defaultLocale).optional})</span>}
        </label>
        {aside}
      </div>
      {help && (
        <p className="lu-help" id={helpId}>
          {help}
        </p>
      )}
      {children(control)}
      <FieldError id={errorId} locale={locale}>
        {error}
      </FieldError>
    </div>
  )
}
