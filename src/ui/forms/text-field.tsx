import type { ComponentProps, ElementType } from 'react'
import { Field, type FieldProps } from './field'
import { Select } from './select'
import { TextArea } from './text-area'
import { TextInput } from './text-input'

type Of<Control extends ElementType> = FieldProps & Omit<ComponentProps<Control>, keyof FieldProps>

/** Splits what belongs to the field from what belongs to its control. */
function split<Props extends FieldProps>({
  name,
  label,
  id,
  help,
  error,
  required,
  aside,
  locale,
  className,
  ...rest
}: Props) {
  return { field: { name, label, id, help, error, required, aside, locale, className }, rest }
}

/** `Field` and `TextInput` in one. */
export function TextField(props: Of<typeof TextInput>) {
  const { field, rest } = split(props)
  return <Field {...field}>{(control) => <TextInput {...rest} {...control} />}</Field>
}

/** `Field` and `TextArea` in one. */
export function TextAreaField(props: Of<typeof TextArea>) {
  const { field, rest } = split(props)
  return <Field {...field}>{(control) => <TextArea {...rest} {...control} />}</Field>
}

/** `Field` and `Select` in one. */
export function SelectField(props: Of<typeof Select>) {
  const { field, rest } = split(props)
  return <Field {...field}>{(control) => <Select {...rest} {...control} />}</Field>
}
