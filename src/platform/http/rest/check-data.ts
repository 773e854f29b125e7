import type { FlattenedField } from 'payload'
import type { FieldFault } from '@/shared/app-error'
import { faultOfValue } from './field-values'

type Members = Record<string, unknown>

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isMissing = (value: unknown) => value === null || value === undefined

/** Where a document's values cannot be those of its fields, by dotted path; members that are no field are left to Payload, which drops them. */
export function faultsOfData(fields: FlattenedField[], data: Members, isAllLocales: boolean, path = ''): FieldFault[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !(field.name in data)) return []
    const at = path ? `${path}.${field.name}` : field.name
    const value = data[field.name]
    const isPerLocale = isAllLocales && 'localized' in field && field.localized === true
    if (!isPerLocale || !isMembers(value)) return faultsOfField(field, value, isAllLocales, at)
    return Object.entries(value).flatMap(([locale, one]) => faultsOfField(field, one, isAllLocales, `${at}.${locale}`))
  })
}

function faultsOfField(field: FlattenedField, value: unknown, isAllLocales: boolean, at: string): FieldFault[] {
  if (isMissing(value)) return []
  const fault = (reason: string): FieldFault[] => [{ field: at, reason }]
  switch (field.type) {
    case 'group':
    case 'tab':
      return isMembers(value) ? faultsOfData(field.flattenedFields, value, isAllLocales, at) : fault('NOT_AN_OBJECT')
    case 'array':
      // Payload takes the number of rows in place of the rows, as forms send it.
      if (typeof value === 'number' || value === '') return []
      return Array.isArray(value)
        ? faultsOfRows(value, at, (row, index) =>
            faultsOfData(field.flattenedFields, row, isAllLocales, `${at}.${index}`),
          )
        : fault('NOT_A_LIST')
    case 'blocks':
      if (typeof value === 'number' || value === '') return []
      return Array.isArray(value)
        ? faultsOfRows(value, at, (row, index) =>
            faultsOfData(blockFields(field, row), row, isAllLocales, `${at}.${index}`),
          )
        : fault('NOT_A_LIST')
    default:
      return 'hasMany' in field && field.hasMany
        ? faultsOfMany(field, value, at)
        : reasons(faultOfValue(field, value), at)
  }
}

function faultsOfRows(rows: unknown[], at: string, ofRow: (row: Members, index: number) => FieldFault[]): FieldFault[] {
  return rows.flatMap((row, index) => {
    if (!isMembers(row)) return [{ field: `${at}.${index}`, reason: 'NOT_AN_OBJECT' }]
    const hasBadId = !isMissing(row.id) && (typeof row.id !== 'string' || row.id.length > 64)
    return hasBadId ? [{ field: `${at}.${index}.id`, reason: 'NOT_AN_ID' }] : ofRow(row, index)
  })
}

const blockFields = (field: FlattenedField & { type: 'blocks' }, row: Members): FlattenedField[] =>
  field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []

function faultsOfMany(field: FlattenedField, value: unknown, at: string): FieldFault[] {
  if (!Array.isArray(value)) return [{ field: at, reason: 'NOT_A_LIST' }]
  return value.flatMap((one: unknown, index) =>
    reasons(one === null ? 'EMPTY' : faultOfValue(field, one), `${at}.${index}`),
  )
}

const reasons = (reason: string | null, field: string): FieldFault[] => (reason ? [{ field, reason }] : [])
