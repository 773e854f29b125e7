import type { FieldFault } from '@/shared/app-error'

/** Deeper than any form of ours; what is deeper was made to exhaust us. */
const maxDepth = 48
const maxFaults = 20

/**
 * Where a value holds what PostgreSQL cannot: a NUL character or half a surrogate pair, in a text or in the name of a member; or where it is nested
 * deeper than anything real. Empty when all is well.
 */
export function faultsOfText(value: unknown): FieldFault[] {
  const faults: FieldFault[] = []
  look(value, [], faults)
  return faults
}

function look(value: unknown, path: string[], faults: FieldFault[]): void {
  if (faults.length >= maxFaults) return
  if (typeof value === 'string') return note(reasonOf(value), path, faults)
  if (value === null || typeof value !== 'object') return
  if (path.length >= maxDepth) return note('NESTED_TOO_DEEP', path.slice(0, 3), faults)
  for (const [key, member] of Object.entries(value)) {
    note(reasonOf(key), [...path, key.toWellFormed().replaceAll('\u0000', '')], faults)
    look(member, [...path, key], faults)
  }
}

const reasonOf = (text: string): string | null =>
  text.includes('\u0000') ? 'NUL_CHARACTER' : text.isWellFormed() ? null : 'NOT_UNICODE'

function note(reason: string | null, path: string[], faults: FieldFault[]): void {
  if (reason) faults.push({ field: path.join('.'), reason })
}
