'use client'

import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { toLocale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { parseEuros, writeEuros } from '../domain/euros'

/** A price typed and shown in euros; what is stored are its cents. What is no price is stored as none, and cannot be published. */
export const PriceField: NumberFieldClientComponent = ({ field, path: given, readOnly }) => {
  const path = given ?? field.name
  const { value, setValue, showError, disabled } = useField<number | null>({ path })
  const locale = toLocale(useTranslation().i18n.language)
  const [typed, setTyped] = useState('')
  const stored = value ?? null
  // What was typed stays as it was typed, until the value changes otherwise.
  const shown = parseEuros(typed) === stored ? typed : stored === null ? '' : writeEuros(stored, locale)
  return (
    <TextInput
      path={path}
      label={field.label}
      required
      readOnly={readOnly || disabled}
      showError={showError}
      value={shown}
      htmlAttributes={{ autoComplete: 'off' }}
      onChange={(event: { target: { value: string } }) => {
        setTyped(event.target.value)
        setValue(parseEuros(event.target.value))
      }}
    />
  )
}

/** « 47,00 € » in the list of offers. */
export function PriceCell({ cellData }: DefaultCellComponentProps) {
  const locale = toLocale(useTranslation().i18n.language)
  return typeof cellData === 'number' ? formatMoney({ amountCents: cellData, currency: 'eur' }, locale) : '—'
}
