import type { FlattenedField, SanitizedConfig } from 'payload'
import { AppError, type FieldFault } from '@/shared/app-error'
import { faultsOfText } from '../check-text'
import { faultOfValue } from './field-values'
import type { RestPlace } from './rest-place'
import { dotted, sortPaths } from './sort-paths'

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
  const wrong = [
    ...conditions.flatMap(({ key, value, path }) => faultOfCondition(config, place, key, value, path)),
    ...faultsOfSort(config, place, params.getAll('sort')),
  ]
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
  const steps = dotted(name).split('.')
  if (relationsOn(config, fieldsOf(place), steps) > 1) return [{ field: name, reason: 'NESTED_TOO_DEEP' }]
  const field = fieldOf(config, fieldsOf(place), steps)
  const reason = field && reasonOf(field, operator, value)
  return reason ? [{ field: name, reason }] : []
}

const faultsOfSort = (config: SanitizedConfig, place: RestPlace, sort: string[]): FieldFault[] =>
  sortPaths(sort)
    .filter((path) => relationsOn(config, fieldsOf(place), path.split('.')) > 1)
    .map(() => ({ field: 'sort', reason: 'NESTED_TOO_DEEP' }))

const fieldsOf = ({ collection }: RestPlace): FlattenedField[] => collection?.flattenedFields ?? []

/**
 * How many relations a path goes through. Behind the second, Payload checks what may be read without waiting for its own answer (3.90): a refusal becomes
 * a rejection that nobody handles.
 */
function relationsOn(config: SanitizedConfig, fields: FlattenedField[], [name, ...rest]: string[]): number {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0 || rest.join('.') === 'id') return 0
  if (field.type === 'relationship' || field.type === 'upload')
    return (
      1 + Math.max(0, ...[field.relationTo].flat().map((slug) => relationsOn(config, fieldsIn(config, slug), rest)))
    )
  return 'flattenedFields' in field ? relationsOn(config, field.flattenedFields, rest) : 0
}

const fieldsIn = (config: SanitizedConfig, slug: string): FlattenedField[] =>
  config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []

const idField = { name: 'id', type: 'relationship', relationTo: '' } as unknown as FlattenedField

function fieldOf(config: SanitizedConfig, fields: FlattenedField[], [name, ...rest]: string[]): FlattenedField | null {
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field) return name === 'id' ? idField : null
  if (rest.length === 0) return field
  if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
    return fieldOf(config, field.flattenedFields, rest)
  if ((field.type !== 'relationship' && field.type !== 'upload') || Array.isArray(field.relationTo)) return null
  return fieldOf(config, fieldsIn(config, field.relationTo), rest)
}

const ordered = ['equals', 'not_equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const listed = ['in', 'not_in']
const textual = ['like', 'not_like', 'contains']
const onMaps = ['near', 'within', 'intersects']
const relations = ['relationship', 'upload']
const choices = ['select', 'radio', 'checkbox']
const typed = [...relations, ...choices, 'number', 'date']
const notTextual = [...typed, 'blocks', 'richText', 'json']

/** PostgreSQL compares values of one kind only, and Payload answers 500 when it refuses: what it would refuse is told here. */
function reasonOf(field: FlattenedField, operator: string, value: string): string | null {
  if (operator === 'exists') return value === 'true' || value === 'false' ? null : 'NOT_A_BOOLEAN'
  if (onMaps.includes(operator)) return field.type === 'point' ? null : 'NOT_COMPARABLE'
  // MongoDB's alone.
  if (operator === 'all') return 'NOT_COMPARABLE'
  if (textual.includes(operator)) return notTextual.includes(field.type) ? 'NOT_COMPARABLE' : null
  if (!typed.includes(field.type)) return null
  if (ordered.includes(operator)) return faultOfOne(field, value, choices)
  if (!listed.includes(operator)) return null
  const faults = value.split(',').map((one) => faultOfOne(field, one.trim(), [...choices, ...relations]))
  return faults.find((reason) => reason !== null) ?? null
}

/** `filled` are the kinds of field of which there is no « none » to compare with. */
function faultOfOne(field: FlattenedField, value: string, filled: string[]): string | null {
  if (field.type === 'select' || field.type === 'radio')
    return field.options.some((one) => (typeof one === 'string' ? one : one.value) === value) ? null : 'NOT_A_CHOICE'
  if (value === '' || value === 'null') return filled.includes(field.type) ? reasonWhenNone(field) : null
  return faultOfValue({ ...field, ...('relationTo' in field && { relationTo: '' }) } as FlattenedField, value)
}

const reasonWhenNone = ({ type }: FlattenedField): string => (type === 'checkbox' ? 'NOT_A_BOOLEAN' : 'NOT_AN_ID')
