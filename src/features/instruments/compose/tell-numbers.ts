import { inLocale, type Locale } from '@/shared/locale'
import type { PersonNumbers } from '../domain/numbers/person-numbers'
import { numbersMessages } from '../messages/numbers'
import { tellingMessages } from '../messages/telling'
import { listed } from './listed'

/** The numbers as prose for a reading: each with its value, those that cannot be computed left out. */
export function tellNumbers({ numbers, year }: PersonNumbers, locale: Locale): string {
  const { kinds } = inLocale(numbersMessages, locale)
  const t = inLocale(tellingMessages, locale)
  const lines = numbers.flatMap((number) =>
    number.status === 'missing' ? [] : [t.number(kinds[number.kind], number.value, number.master)],
  )
  return [listed(t.numbers(year), lines), t.caution].join('\n\n')
}
