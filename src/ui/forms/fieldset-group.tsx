import type { ReactNode } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { messages } from '../messages'
import { FieldError } from './field-error'

export type FieldsetGroupProps = {
  /** Base of the help's and error's ids; the target of an error summary. */
  id: string
  legend: ReactNode
  help?: ReactNode
  error?: string
  /** Says "(optional)" after the legend when false. Leave out for a group that only gathers fields. */
  required?: boolean
  locale?: Locale
  className?: string
  children: ReactNode
}

/** Fields that answer one question: a legend that reads as a label, help and error for all of them. */
export function FieldsetGroup({ id, legend, help, error, required, locale, className, children }: FieldsetGroupProps) {
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classNames('lu-fieldset', className)}
      aria-describedby={described || undefined}
    >
      <legend className="lu-label">
        {legend}
        {required === false && (
          <span className="lu-optional"> ({inLocale(messages, locale ?? defaultLocale).optional})</span>
        )}
      </legend>
      {help && (
        <p className="lu-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`} locale={locale}>
        {error}
      </FieldError>
    </fieldset>
  )
}
