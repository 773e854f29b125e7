/**
 * Gives rows written in a second language the ids that the same rows got in the first, so that both languages meet in one row. Rows are
 * matched by their place, at every depth.
 */
export function withRowIds<Value>(value: Value, stored: unknown): Value {
  if (Array.isArray(value)) {
    const rows: unknown[] = Array.isArray(stored) ? stored : []
    return value.map((row: unknown, index) => withRowIds(row, rows[index])) as Value
  }
  if (!isRecord(value)) return value
  const known = isRecord(stored) ? stored : {}
  const members = Object.entries(value).map(([key, member]) => [key, withRowIds(member, known[key])])
  return { ...Object.fromEntries(members), ...(typeof known.id === 'string' && { id: known.id }) } as Value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
