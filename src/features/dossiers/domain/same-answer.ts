/** Whether two answers are the same, in whatever order their parts are stored (a database may reorder the parts of JSON). */
export function isSameAnswer(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && isSameAnswer(value, right.get(key)))
  )
}

/** The keys whose answers differ between two drafts. */
export const differingKeys = (a: Record<string, unknown>, b: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !isSameAnswer(a[key], b[key]))
