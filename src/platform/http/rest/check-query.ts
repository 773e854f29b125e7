import type { FlattenedField, SanitizedConfig } from 'payload'
import { AppError, type FieldFault } from '@/shared/app-error'
import { faultsOfText } from '../check-text'
import { faultOfValue } from './field-values'
import type { RestPlace } from './rest-place'

/** The most rows that one answer holds, and how deep it follows relations. */
const maxLimit = 500
const maxDepth = 3
const maxConditions = 60
/** `where[or][0][and][1][field][operator]` and a little more; Payload's own parser stops at ten. */
const maxNesting = 9
const maxLength = 16_000

/**
 * The query of a REST request, made safe: texts that PostgreSQL takes, bounded rows, depth and nesting, and conditions whose values can be
 * compared with their fields. Changes `params` in place. Throws MALFORMED_REQUEST, VALIDATION_FAILED, TOO_LARGE.
 */
export function checkQuery(config: SanitizedConfig, place: RestPlace, params: URLSearchParams): void {
  if (params.toString().length > maxLength) throw new AppError('TOO_LARGE', 'the query is too long')
  const entries = [...params]
  const faults = entries.flatMap(([key, value]) => faultsOfText({ [key]: value }))
  if (faults.length > 0)
    throw new AppError('MALFORMED_REQUEST', 'the query holds characters that cannot be kept', faults)
  bound(params, 'limit', (limit) => (limit < 1 || limit > maxLimit ? maxLimit : limit))
  bound(params, 'depth', (depth) => Math.min(Math.max(depth, 0), maxDepth))
  bound(params, 'page', (page) => Math.min(Math.max(page, 1), 1_000_000))
  if (params.get('pagination') === 'false' && !params.has('limit')) params.set('limit', String(maxLimit))
  const conditions = entries
    .map(([key, value]) => ({ key, value, path: pathOf(key) }))
    .filter(({ path }) => path[0] === 'where')
  if (conditions.length > maxConditions)
    throw new AppError('VALIDATION_FAILED', 'too many conditions', [{ field: 'where', reason: 'TOO_MANY' }])
  const wrong = conditions.flatMap(({ key, value, path }) => faultOfCondition(config, place, key, value, path))
  if (wrong.length > 0) throw new AppError('VALIDATION_FAILED', 'some conditions are wrong', wrong.slice(0, 20))
}

/** Numbers are whole; several of one name, or a name with brackets, are refused rather than guessed at. */
function bound(params: URLSearchParams, name: string, within: (value: number) => number): void {
  const isOdd = [...params.keys()].some((key) => key.startsWith(`${name}[`))
  const [value, ...others] = params.getAll(name)
  if (value === undefined && !isOdd) return
  if (isOdd || others.length > 0 || !/^-?\d{1,9}$/.test(value ?? ''))
    throw new AppError('VALIDATION_FAILED', 'not a whole number', [{ field: name, reason: 'NOT_A_NUMBER' }])
  params.set(name, String(within(Number(value))))
}

const pathOf = (key: string): string[] => key.split(/[[\]]+/).filter((part) => part !== '')

function faultOfCondition(
  config: SanitizedConfig,
  place: RestPlace,
  key: string,
  value: string,
  path: string[],
): FieldFault[] {
  const parts = path
    .slice(1)
    .filter((part) => part !== 'and' && part !== 'or' && part !== 'AND' && part !== 'OR' && !/^\d+$/.test(part))
  const [name, operator] = parts
  if (path.length > maxNesting || parts.length > 2) return [{ field: 'where', reason: 'NESTED_TOO_DEEP' }]
  if (!name || !operator) return [{ field: key, reason: 'NOT_A_CONDITION' }]
  const field = fieldOf(config, place.collection?.flattenedFields ?? [], name.split('.'))
  const reason = field && reasonOf(field, operator, value)
  return reason ? [{ field: name, reason }] : []
}

const idField = { name: 'id', type: 'relationship', relationTo: '' } as unknown as FlattenedField

function fieldOf(config: SanitizedConfig, fields: FlattenedField[], [name, ...rest]: string[]): FlattenedField | null {
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field) return name === 'id' ? idField : null
  if (rest.length === 0) return field
  if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
    return fieldOf(config, field.flattenedFields, rest)
  if ((field.type !== 'relationship' && field.type !== 'upload') || Array.isArray(field.relationTo)) return null
  const { relationTo } = field
  return fieldOf(config, config.collections.find(({ slug }) => slug === relationTo)?.flattenedFields ?? [], rest)
}

const ordered = ['equals', 'not_equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const listed = ['in', 'not_in', 'all']
const textual = ['like', 'not_like', 'contains']
const onMaps = ['near', 'within', 'intersects']
const typed = ['relationship', 'upload', 'number', 'date', 'checkbox']

function reasonOf(field: FlattenedField, operator: string, value: string): string | null {
  if (operator === 'exists') return value === 'true' || value === 'false' ? null : 'NOT_A_BOOLEAN'
  if (onMaps.includes(operator)) return field.type === 'point' ? null : 'NOT_COMPARABLE'
  if (!typed.includes(field.type) || value === 'null' || value === '') return null
  const single = { ...field, ...('relationTo' in field && { relationTo: '' }) } as FlattenedField
  if (ordered.includes(operator)) return faultOfValue(single, value)
  if (listed.includes(operator))
    return (
      value
        .split(',')
        .map((one) => faultOfValue(single, one.trim()))
        .find((reason) => reason !== null) ?? null
    )
  return textual.includes(operator) ? 'NOT_COMPARABLE' : null
}
