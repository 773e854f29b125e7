import type { ReactNode } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { ErrorSummary } from '@/ui'
import type { FormErrors } from '../domain/fault-sentences'
import { messages } from '../messages'
import { LiveForm } from './live-form'

export type FormProps = {
  locale: Locale
  /** Of the form, when a page holds two of a kind: the base of its fields' ids. */
  id?: string
  /** What was typed, and what to put right, when the form is shown again. */
  typed?: Record<string, string>
  errors?: FormErrors
}

type FrameProps = FormProps & { id: string; action: string; label: string; stamp?: string; children: ReactNode }

/** A form that is posted to a route of ours; with JavaScript the answer stands in its place. Holds the field that no person sees. */
export function FormFrame({ locale, id, action, label, stamp, errors, children }: FrameProps) {
  const t = inLocale(messages, locale)
  const items = [
    ...(errors?.form ? [{ message: errors.form }] : []),
    ...Object.entries(errors?.fields ?? {}).map(([field, message]) => ({
      id: `${id}-${field}`,
      message: message ?? '',
    })),
  ]
  return (
    <LiveForm unreachable={t.unreachable}>
      <form method="post" action={action} noValidate aria-label={label} className="grid gap-5">
        <ErrorSummary items={items} locale={locale} data-focus="" />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="form" value={id} />
        {stamp !== undefined && <input type="hidden" name="stamp" defaultValue={stamp} />}
        <div aria-hidden="true" className="visually-hidden">
          <label htmlFor={`${id}-website`}>{t.trap}</label>
          <input
            id={`${id}-website`}
            name="website"
            type="text"
            tabIndex={-1}
            autoComplete="off"
            data-1p-ignore=""
            data-bwignore=""
            data-lpignore="true"
          />
        </div>
        {children}
      </form>
    </LiveForm>
  )
}
