import { AppError } from '@/shared/app-error'
import { computed, type ComputedNumber, type NumberPart } from './number-working'
import { digitsOf, reduced } from './reduction'

type PlainDate = { year: number; month: number; day: number }

const daysIn = ({ year, month }: PlainDate): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function readDate(date: string): PlainDate {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const read = { year: Number(found?.[1]), month: Number(found?.[2]), day: Number(found?.[3]) }
  if (!found || read.year < 1 || read.day < 1 || read.day > daysIn(read))
    throw new AppError('VALIDATION_FAILED', 'date: a day of the calendar, YYYY-MM-DD', [
      { field: 'date', reason: 'date' },
    ])
  return read
}

const datePart = (part: 'day' | 'month' | 'year', number: number, keepMasters = true): NumberPart => ({
  part,
  text: String(number),
  reduction: reduced(part === 'year' ? digitsOf(number) : [number], keepMasters),
})

const values = (parts: readonly NumberPart[]): number[] => parts.map(({ reduction }) => reduction.value)

/**
 * Life path: day, month and year are each reduced, 11, 22 and 33 kept; so is their sum (the Decoz way of the Pythagorean method).
 * `date` is a plain calendar date, YYYY-MM-DD. Throws VALIDATION_FAILED (`date`).
 */
export function lifePath(date: string): ComputedNumber {
  const { year, month, day } = readDate(date)
  const parts = [datePart('day', day), datePart('month', month), datePart('year', year)]
  return computed('lifePath', parts, reduced(values(parts)))
}

/** Birthday number: the day of the month, 11 and 22 kept. Throws VALIDATION_FAILED (`date`). */
export function birthdayNumber(date: string): ComputedNumber {
  const parts = [datePart('day', readDate(date).day)]
  return computed('birthday', parts, reduced(values(parts)))
}

/**
 * Personal year of a calendar year: day and month of birth and that year, each in one digit. Always from 1 to 9: the cycle has nine years, so
 * master numbers are reduced here. Throws VALIDATION_FAILED (`date`, or `year` unless it is a whole number from 1 to 9999).
 */
export function personalYear(date: string, year: number): ComputedNumber {
  const { month, day } = readDate(date)
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    throw new AppError('VALIDATION_FAILED', 'year: 1 to 9999', [{ field: 'year', reason: 'range' }])
  const parts = [datePart('day', day, false), datePart('month', month, false), datePart('year', year, false)]
  return computed('personalYear', parts, reduced(values(parts), false))
}
