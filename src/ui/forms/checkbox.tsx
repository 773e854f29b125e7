import type { ComponentProps, ReactNode } from 'react'
import type { Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { FieldError } from './field-error'
import { fieldIds } from './field-ids'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'name'> & {
  name: string
  label: ReactNode
  help?: ReactNode
  error?: string
  locale?: Locale
}

/** One box with its words; the whole line is the target. Never ticked unless the caller says so. */
export function Checkbox({
  name,
  id,
  label,
  help,
  error,
  required = false,
  locale,
  className,
  ...rest
}: CheckboxProps) {
  const { control, helpId, errorId } = fieldIds({ name, id, hasHelp: Boolean(help), error, required })
  return (
    <div className={classNames('lu-choice', className)}>
      <label className="lu-choice-line">
        <input {...rest} {...control} type="checkbox" className="lu-box" />
        <span className="lu-choice-label">{label}</span>
      </label>
      {help && (
        <p className="lu-help lu-choice-help" id={helpId}>
          {help}
        </p>
      )}
      <FieldError id={errorId} locale={locale}>
        {error}
      </FieldError>
    </div>
  )
}
