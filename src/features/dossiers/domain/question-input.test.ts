import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIntakeForm } from '@/features/catalog'
import { completeAnswers, people } from '../../../../tests/factories/answers'
import { questionsOf } from './form-rules'
import { readInput, readInputs, toInputs, type QuestionInput } from './question-input'

const now = new Date('2026-11-20T12:00:00Z')
const form = shippedIntakeForm('fr')
const question = (key: string) => {
  const found = questionsOf(form).find((each) => each.key === key)
  if (!found) throw new Error(key)
  return found
}
const read = (key: string, input: QuestionInput | undefined) => readInput(question(key), input, now)

describe('readInput', () => {
  it('makes a plain date of three parts, and says what is wrong with it', () => {
    expect(read('birth-date', { day: '3', month: '4', year: '1987' }).answer).toBe('1987-04-03')
    expect(read('birth-date', { day: ' ', month: '', year: '' })).toEqual({
      answer: undefined,
      fault: null,
      member: '',
    })
    expect(read('birth-date', { day: '3', month: '', year: '1987' }).fault).toBe('DATE_MALFORMED')
    expect(read('birth-date', { day: '3', month: '4', year: '87' }).fault).toBe('DATE_MALFORMED')
    expect(read('birth-date', { day: '30', month: '2', year: '1987' }).fault).toBe('DATE_UNKNOWN')
    expect(read('birth-date', { day: '1', month: '1', year: '2030' }).fault).toBe('DATE_IN_FUTURE')
  })

  it('takes a place only once it was chosen', () => {
    const place = people[0]?.birthPlace ?? null
    expect(read('birth-place', { text: 'Saint-Ét', place: null }).fault).toBe('PLACE_EXPECTED')
    expect(read('birth-place', { text: ' ', place: null }).fault).toBeNull()
    expect(read('birth-place', { text: 'Saint-Étienne', place }).answer).toEqual(place)
  })

  it('reads times as they are written, and refuses the rest', () => {
    expect(read('birth-time', '6h40').answer).toBe('06:40')
    expect(read('birth-time', 'unknown').answer).toBe('unknown')
    expect(read('birth-time', '25h').fault).toBe('TIME_MALFORMED')
  })

  it('drops the one character that no database keeps, and keeps 40,000 others', () => {
    expect(read('highs', 'a\0b').answer).toBe('ab')
    expect(read('highs', 'é'.repeat(40_000)).answer).toBe('é'.repeat(40_000))
    expect(read('highs', 'é'.repeat(40_001)).fault).toBe('TEXT_TOO_LONG')
  })
})

describe('readInputs', () => {
  it('gives back every saved draft as it was, through the screen', () => {
    fc.assert(
      fc.property(fc.nat(50), (seed) => {
        const answers = completeAnswers(form, seed, {})
        expect(readInputs(form, toInputs(form, answers), now)).toEqual({ answers, faults: {} })
      }),
    )
  })

  it('keeps the right answers beside a wrong one', () => {
    const inputs = { ...toInputs(form, completeAnswers(form, 0, {})), 'birth-time': 'à l’aube' }
    const { answers, faults } = readInputs(form, inputs, now)
    expect(faults).toEqual({ 'birth-time': 'TIME_MALFORMED' })
    expect(Object.keys(answers)).toContain('birth-date')
    expect(Object.keys(answers)).not.toContain('birth-time')
  })
})
