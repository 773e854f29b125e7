import { birthdayNumber, lifePath, personalYear } from './date-numbers'
import { expressionNumber, inclusionGrid, personalityNumber, soulUrge } from './name-numbers'
import { computed, type ComputedNumber, type NumberWorking } from './number-working'
import { reduced } from './reduction'

export type PersonNumbers = {
  /** In the order in which an expert reads them. */
  numbers: NumberWorking[]
  /** For the mandala. */
  lifePath: number
  /** How often each value from 1 to 9 stands in the name; null when the name cannot be read. */
  inclusion: number[] | null
  /** The year of the personal year. */
  year: number
}

function maturity(path: ComputedNumber, expression: NumberWorking): NumberWorking {
  if (expression.status === 'missing') return { ...expression, kind: 'maturity' }
  const parts = ([path, expression] as const).map((number) => ({
    part: number === path ? ('lifePath' as const) : ('expression' as const),
    text: String(number.value),
    reduction: reduced([number.value]),
  }))
  return computed('maturity', parts, reduced([path.value, expression.value]))
}

/**
 * Every number of a person, each with its working. `date` is YYYY-MM-DD, `name` the full name as given at birth or in use, `year` the calendar
 * year to look at. Throws VALIDATION_FAILED (`date`, `year`); a name that cannot be read gives `missing` numbers instead.
 */
export function personNumbers({ date, name, year }: { date: string; name: string; year: number }): PersonNumbers {
  const path = lifePath(date)
  const expression = expressionNumber(name)
  return {
    numbers: [
      path,
      expression,
      soulUrge(name),
      personalityNumber(name),
      birthdayNumber(date),
      maturity(path, expression),
      personalYear(date, year),
    ],
    lifePath: path.value,
    inclusion: inclusionGrid(name),
    year,
  }
}
