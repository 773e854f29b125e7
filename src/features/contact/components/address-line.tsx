import type { ReactNode } from 'react'
import { inLocale } from '@/shared/locale'
import { Button, FieldError, fieldIds, TextInput, type ButtonVariant } from '@/ui'
import { messages } from '../messages'
import type { FormProps } from './form-frame'

type Props = FormProps & { id: string; help: ReactNode; send: string; variant: ButtonVariant }

/** An address and its button, on one line where there is room; the error stays under the address. */
export function AddressLine({ locale, id, typed = {}, errors, help, send, variant }: Props) {
  const error = errors?.fields.email
  const ids = fieldIds({ name: 'email', id: `${id}-email`, hasHelp: true, error, required: true })
  return (
    <div className="lu-field">
      <label className="lu-label" htmlFor={ids.control.id}>
        {inLocale(messages, locale).email}
      </label>
      <p className="lu-help" id={ids.helpId}>
        {help}
      </p>
      <div className="mt-1 grid gap-3 sm:grid-cols-[1fr_auto]">
        <TextInput {...ids.control} type="email" autoComplete="email" inputMode="email" defaultValue={typed.email} />
        <FieldError id={ids.errorId} locale={locale}>
          {error}
        </FieldError>
        <Button type="submit" variant={variant} size="large" className="sm:col-start-2 sm:row-start-1">
          {send}
        </Button>
      </div>
    </div>
  )
}
