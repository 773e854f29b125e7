import type { Field, JSONField, RelationshipField, SelectField, TextField } from 'payload'

type Words = { fr: string; en: string }

/** A field's or collection's name in both languages of the desk. */
export const words = (fr: string, en: string): Words => ({ fr, en })

/** A select whose values are their own labels: for states that only our own screens show. */
export const oneOf = <Name extends string>(
  name: Name,
  values: readonly string[],
  more: Partial<SelectField> = {},
): Field => ({ name, type: 'select', options: [...values], ...more }) as SelectField

export const text = (name: string, more: Partial<TextField> = {}): Field =>
  ({ name, type: 'text', ...more }) as TextField
export const json = (name: string, more: Partial<JSONField> = {}): Field =>
  ({ name, type: 'json', ...more }) as JSONField
export const whole = (
  name: string,
  more: { required?: boolean; defaultValue?: number; label?: Words; index?: boolean; min?: number } = {},
): Field => ({
  name,
  type: 'number',
  ...more,
  validate: (value: number | null | undefined) =>
    value === null || value === undefined
      ? !more.required || 'required'
      : (Number.isSafeInteger(value) && value >= (more.min ?? 0)) || 'whole number',
})
export const instant = (name: string, more: { required?: boolean; index?: boolean; label?: Words } = {}): Field => ({
  name,
  type: 'date',
  ...more,
})
export const belongsTo = (name: string, relationTo: string, more: Partial<RelationshipField> = {}): Field =>
  ({ name, type: 'relationship', relationTo, index: true, ...more }) as RelationshipField
