/** One pass of reduction: the digits that are added and what they make. */
type ReductionStep = { digits: number[]; total: number }

/** A sum and its way down to one digit or a master number, kept so that a reader can check it. */
export type Reduction = {
  terms: number[]
  total: number
  steps: ReductionStep[]
  value: number
  /** Whether the value is a master number: 11, 22 or 33. */
  master: boolean
  /** The value in one digit: 2 for 11, 4 for 22, 6 for 33, itself otherwise. */
  root: number
}

export const masterNumbers: readonly number[] = [11, 22, 33]

export const digitsOf = (number: number): number[] => Array.from(String(number), Number)
const sumOf = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + term, 0)

/**
 * Adds the terms, then the digits of the sum until one digit is left. With `keepMasters` it stops at 11, 22 and 33. Terms are whole numbers
 * from 0; the sum must be at least 1.
 */
export function reduced(terms: readonly number[], keepMasters = true): Reduction {
  const total = sumOf(terms)
  const steps: ReductionStep[] = []
  let value = total
  while (value > 9 && !(keepMasters && masterNumbers.includes(value))) {
    const digits = digitsOf(value)
    value = sumOf(digits)
    steps.push({ digits, total: value })
  }
  return {
    terms: [...terms],
    total,
    steps,
    value,
    master: masterNumbers.includes(value),
    root: value > 9 ? sumOf(digitsOf(value)) : value,
  }
}
