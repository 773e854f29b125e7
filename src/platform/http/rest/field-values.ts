import type { FlattenedField } from 'payload'
import { isId } from '../read-body'

/** Why a single value cannot be one of a field, or null. Payload takes « 12abc » for 12, an object for a text and answers 500 to 30 February. */
export function faultOfValue(field: FlattenedField, value: unknown): string | null {
  if (value === null || value === undefined) return null
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return typeof value === 'string' ? faultOfLength(field, value) : 'NOT_A_TEXT'
    case 'email':
      return typeof value === 'string' && value.length <= 254 ? null : 'NOT_AN_ADDRESS'
    case 'number':
      return isNumber(value) ? null : 'NOT_A_NUMBER'
    case 'date':
      return value === '' || isDate(value) ? null : 'NOT_A_DATE'
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false' ? null : 'NOT_A_BOOLEAN'
    case 'select':
    case 'radio':
      return typeof value === 'string' && value.length <= 200 ? null : 'NOT_A_CHOICE'
    case 'relationship':
    case 'upload':
      return isReference(value, Array.isArray(field.relationTo)) ? null : 'NOT_AN_ID'
    case 'richText':
      return typeof value === 'object' && !Array.isArray(value) ? null : 'NOT_A_RICH_TEXT'
    default:
      return null
  }
}

/** A value that PostgreSQL indexes must fit in a page of the index. */
const maxIndexed = 1_000

const faultOfLength = (field: FlattenedField, value: string) =>
  ('unique' in field && field.unique) || ('index' in field && field.index)
    ? value.length > maxIndexed
      ? 'TOO_LONG'
      : null
    : null

const isNumber = (value: unknown) =>
  typeof value === 'string' ? value.trim() === '' || /^-?\d{1,15}(\.\d{1,10})?$/.test(value) : Number.isFinite(value)

const day = /^(\d{4})-(\d{2})-(\d{2})(?:$|T\d{2}:\d{2})/

/** A day that exists, alone or with its time: `Date` itself makes 2 March of 30 February. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 40) return false
  const [, year, month, date] = day.exec(value) ?? []
  if (year === undefined || Number.isNaN(Date.parse(value))) return false
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  return Number(year) > 0 && real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(date)
}

function isReference(value: unknown, isPolymorphic: boolean): boolean {
  if (typeof value === 'string') return !isPolymorphic && (value === '' || isId(value))
  if (typeof value !== 'object' || value === null) return false
  if (isPolymorphic)
    return (
      'relationTo' in value &&
      typeof value.relationTo === 'string' &&
      'value' in value &&
      isReference(value.value, false)
    )
  return 'id' in value && isId(value.id)
}
