import type { Bound } from './bounds'

export type Unit = 'req/s' | '×' | 'ms' | 's' | 'KiB' | '' | '/ 100'

/** One measured value. `bound` is absent where nothing was promised. */
export type Figure = { page: string; what: string; value: number; unit: Unit; bound?: Bound; note?: string }
export type Verdict = 'PASS' | 'FAIL' | '—'

/** Bounds include their own value. */
export const judge = ({ value, bound }: Pick<Figure, 'value' | 'bound'>): Verdict => {
  if (bound === undefined) return '—'
  if (!Number.isFinite(value)) return 'FAIL'
  const isKept = 'most' in bound ? value <= bound.most : value >= bound.least
  return isKept ? 'PASS' : 'FAIL'
}

/** The middle of the values; of an even number, the mean of the two in the middle. NaN of none. */
export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN
  return (upper + lower) / 2
}

/** The smallest value that at least `share` (0 to 1) of all values do not exceed. NaN of none. */
export const percentile = (values: number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

const digits: Record<Unit, number> = { 'req/s': 0, '×': 2, ms: 2, s: 2, KiB: 1, '': 3, '/ 100': 0 }

export const show = (value: number, unit: Unit): string => {
  const number = Number.isInteger(value) ? String(value) : value.toFixed(digits[unit])
  return unit === '' ? number : `${number} ${unit}`
}
