import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIntakeForm } from '@/features/catalog'
import type { AppError, FieldFault } from '@/shared/app-error'
import { completeAnswers, people } from '../../../../tests/factories/answers'
import { faultSentence } from './fault-messages'
import { parseAnswers } from './parse-answers'

const form = shippedIntakeForm('fr')
const now = new Date('2026-11-21T12:00:00Z')
const photoIds = {
  'face-photo': '0f8fad5b-d9cb-469f-a165-70867728950e',
  'palm-photo': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
}
const saintEtienne = people[0]?.birthPlace

const faultsOf = (input: unknown): FieldFault[] => {
  try {
    parseAnswers(input, form, now)
    return []
  } catch (error) {
    expect((error as AppError).code).toBe('VALIDATION_FAILED')
    return (error as AppError).faults
  }
}
const reasonFor = (key: string, value: unknown): string | undefined => faultsOf({ [key]: value })[0]?.reason
const kept = (key: string, value: unknown): unknown => parseAnswers({ [key]: value }, form, now)[key]

describe('parseAnswers', () => {
  it('takes the complete answers of every invented person, unchanged, and an empty draft', () => {
    for (const seed of people.keys()) {
      const answers = completeAnswers(form, seed, photoIds)
      expect(parseAnswers(answers, form, now)).toEqual(answers)
    }
    expect(parseAnswers({}, form, now)).toEqual({})
  })

  it.each([null, undefined, [], 'answers', 3])('refuses %j in place of answers', (input) => {
    expect(faultsOf(input)).toEqual([{ field: 'answers', reason: 'OBJECT_EXPECTED' }])
  })

  it('tells every fault at once, each with its field', () => {
    expect(
      faultsOf({
        'birth-date': '1987-02-30',
        'birth-time': '24:00',
        'birth-place': { ...saintEtienne, latitude: 91, timeZone: 'Europe/Lyon' },
        'intention-kind': 'autre',
        'life-areas': { love: { state: 'bien', note: '' }, moon: { state: 'fluide', note: '' } },
        pace: '50',
        colour: 'blue',
      }),
    ).toEqual([
      { field: 'answers.birth-date', reason: 'DATE_UNKNOWN' },
      { field: 'answers.birth-time', reason: 'TIME_MALFORMED' },
      { field: 'answers.birth-place.latitude', reason: 'COORDINATE_OUT_OF_RANGE' },
      { field: 'answers.birth-place.timeZone', reason: 'TIME_ZONE_UNKNOWN' },
      { field: 'answers.intention-kind', reason: 'CHOICE_UNKNOWN' },
      { field: 'answers.life-areas.love.state', reason: 'AREA_STATE_EXPECTED' },
      { field: 'answers.life-areas.moon', reason: 'AREA_UNKNOWN' },
      { field: 'answers.pace', reason: 'NUMBER_EXPECTED' },
      { field: 'answers.colour', reason: 'QUESTION_UNKNOWN' },
    ])
  })

  it('does not let prototype names pass for questions', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(faultsOf(JSON.parse(`{"${key}":"x"}`))).toEqual([{ field: `answers.${key}`, reason: 'QUESTION_UNKNOWN' }])
    }
  })

  it.each([
    ['2024-02-29', undefined],
    ['1900-02-29', 'DATE_UNKNOWN'],
    ['2000-02-29', undefined],
    ['1987-04-31', 'DATE_UNKNOWN'],
    ['1987-00-10', 'DATE_UNKNOWN'],
    ['1987-4-3', 'DATE_MALFORMED'],
    ['23/04/1987', 'DATE_MALFORMED'],
    ['1987-04-23T00:00:00Z', 'DATE_MALFORMED'],
    [19870423, 'DATE_MALFORMED'],
    ['1899-12-31', 'DATE_TOO_EARLY'],
    ['1900-01-01', undefined],
    ['2026-11-21', undefined],
    ['2026-11-22', undefined],
    ['2026-11-23', 'DATE_IN_FUTURE'],
  ])('birth date %j: %s', (value, reason) => {
    expect(reasonFor('birth-date', value)).toBe(reason)
  })

  it('keeps every real date to the letter, and refuses every other day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2025 }), fc.nat(13), fc.nat(33), (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const date = new Date(`${text}T00:00:00Z`)
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        if (isReal) expect(kept('birth-date', text)).toBe(text)
        else expect(reasonFor('birth-date', text)).toBe('DATE_UNKNOWN')
      }),
    )
  })

  it.each(['00:00', '23:59', '06:40', 'unknown'])('takes the time %s', (time) => {
    expect(kept('birth-time', time)).toBe(time)
  })

  it.each(['6:40', '06:60', '24:00', '06:40:00', 'inconnue', '06h40', 640])('refuses the time %j', (time) => {
    expect(reasonFor('birth-time', time)).toBe('TIME_MALFORMED')
  })

  it.each([
    ['Saint-Étienne', 'PLACE_EXPECTED'],
    [[], 'PLACE_EXPECTED'],
    [{ ...saintEtienne, id: 4 }, 'PLACE_MALFORMED'],
    [{ ...saintEtienne, name: ' ' }, 'PLACE_MALFORMED'],
    [{ ...saintEtienne, country: 'France' }, 'PLACE_MALFORMED'],
    [{ ...saintEtienne, latitude: '45.43389' }, 'COORDINATE_OUT_OF_RANGE'],
    [{ ...saintEtienne, longitude: Number.NaN }, 'COORDINATE_OUT_OF_RANGE'],
    [{ ...saintEtienne, timeZone: '+02:00' }, 'TIME_ZONE_UNKNOWN'],
    [{ ...saintEtienne, timeZone: undefined }, 'TIME_ZONE_UNKNOWN'],
    [{ ...saintEtienne, region: 7 }, 'TEXT_EXPECTED'],
  ])('refuses the place %j', (place, reason) => {
    expect(reasonFor('birth-place', place)).toBe(reason)
  })

  it.each([-1, 101, 50.5, Infinity])('refuses %d on a scale', (value) => {
    expect(reasonFor('pace', value)).toBe('SCALE_OUT_OF_RANGE')
  })

  it('takes 0 as an answer of a scale, and −0 as 0', () => {
    expect(Object.is(kept('pace', 0), 0)).toBe(true)
    expect(Object.is(kept('pace', -0), 0)).toBe(true)
  })

  it.each([
    ['nul \0', 'TEXT_MALFORMED'],
    ['lone \ud83d', 'TEXT_MALFORMED'],
    ['x'.repeat(40_001), 'TEXT_TOO_LONG'],
    ['😀'.repeat(100_000), 'TEXT_TOO_LONG'],
    [{ toString: 'x' }, 'TEXT_EXPECTED'],
    [12, 'TEXT_EXPECTED'],
  ])('refuses the text %#', (text, reason) => {
    expect(reasonFor('highs', text)).toBe(reason)
  })

  it('keeps 40,000 emoji, right-to-left words and spaces; composes accents; unifies line ends', () => {
    expect(kept('highs', '😀'.repeat(40_000))).toBe('😀'.repeat(40_000))
    expect(kept('highs', '  שלום \u202Eabc ')).toBe('  שלום \u202Eabc ')
    expect(kept('highs', 'e\u0301te\u0301\r\nfin\r')).toBe('été\nfin\n')
  })

  it('keeps any well-formed text, and parses what it kept to the same (idempotent)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!text.includes('\0') && text.isWellFormed() && text.trim() !== '')
        const once = kept('highs', text)
        expect(once).toBe(text.replace(/\r\n?/g, '\n').normalize('NFC'))
        expect(kept('highs', once)).toBe(once)
      }),
    )
  })

  it('takes null, blank text and an empty area list for no answer', () => {
    expect(parseAnswers({ highs: ' \n', lows: null, 'life-areas': {}, 'face-photo': '' }, form, now)).toEqual({})
    expect(kept('life-areas', { love: null, work: { state: 'tendu' } })).toEqual({ work: { state: 'tendu', note: '' } })
  })

  it('bounds the notes of life areas', () => {
    expect(faultsOf({ 'life-areas': { love: { state: 'fluide', note: 'x'.repeat(2_001) } } })).toEqual([
      { field: 'answers.life-areas.love.note', reason: 'TEXT_TOO_LONG' },
    ])
    expect(faultsOf({ 'life-areas': { love: { state: 'fluide', note: '', extra: 1 } } })).toHaveLength(1)
  })

  it.each(['photo-1', '../../etc/passwd', 12, {}])('refuses the photo id %j', (id) => {
    expect(reasonFor('face-photo', id)).toBe('PHOTO_EXPECTED')
  })

  it('never fails but with coded faults that have sentences, whatever it is given', () => {
    const keys = form.steps.flatMap((step) => step.questions.map(({ key }) => key))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'other'), fc.anything()), (input) => {
        for (const { field, reason } of faultsOf(input)) {
          expect(field.startsWith('answers.')).toBe(true)
          expect(faultSentence(reason, 'fr').length).toBeGreaterThan(10)
        }
      }),
      { numRuns: 300 },
    )
  })
})
