import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthdayNumber, lifePath, personalYear } from './date-numbers'
import { readName } from './letters'
import { expressionNumber, inclusionGrid, personalityNumber, soulUrge } from './name-numbers'
import type { NumberWorking } from './number-working'
import { personNumbers } from './person-numbers'
import { masterNumbers, reduced } from './reduction'

const valueOf = (number: ReturnType<typeof expressionNumber>) =>
  number.status === 'computed' ? number.value : number.reason

describe('life path', () => {
  // lifepathcalc.pages.dev/how-to-calculate-life-path-number, examples 1 to 3; each checked by hand here.
  it.each([
    // 17 → 8; 3; 1+9+8+5 = 23 → 5; 8+3+5 = 16 → 7
    ['1985-03-17', 7],
    // 14 → 5; 5; 1+9+9+0 = 19 → 10 → 1; 5+5+1 = 11, kept
    ['1990-05-14', 11],
    // 4; 4; 1+9+7+5 = 22, kept; 4+4+22 = 30 → 3
    ['1975-04-04', 3],
    // 11, kept; 11, kept; 2+0+0+0 = 2… 11+11+2 = 24 → 6
    ['2000-11-11', 6],
    // 22, kept; 9; 2; 22+9+2 = 33, kept
    ['2000-09-22', 33],
    // 29 → 11, kept; 2; 1+9+8+0 = 18 → 9; 11+2+9 = 22, kept
    ['1980-02-29', 22],
  ])('%s gives %i', (date, value) => expect(lifePath(date).value).toBe(value))

  it('shows its working', () => {
    expect(lifePath('1985-03-17')).toMatchObject({
      parts: [
        { part: 'day', text: '17', reduction: { total: 17, steps: [{ digits: [1, 7], total: 8 }], value: 8 } },
        { part: 'month', text: '3', reduction: { steps: [], value: 3 } },
        {
          part: 'year',
          text: '1985',
          reduction: { terms: [1, 9, 8, 5], total: 23, steps: [{ digits: [2, 3], total: 5 }] },
        },
      ],
      sum: { terms: [8, 3, 5], total: 16, steps: [{ digits: [1, 6], total: 7 }], value: 7, master: false, root: 7 },
    })
  })

  it.each(['1985-02-29', '1985-13-01', '0000-01-01', '1985-3-1', '', 'x'])('refuses %j and names the field', (date) => {
    expect(() => lifePath(date)).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', faults: [{ field: 'date', reason: 'date' }] }),
    )
  })
})

describe('personal year and birthday', () => {
  // numerology.findyourfate.com/online-numerology/personalfirst.asp: May 15 in 1992 is 5 + 6 + 3 = 14 → 5, masters always reduced.
  it('follows the published example', () => expect(personalYear('1950-05-15', 1992).value).toBe(5))

  // inspiredcreatively.com: April 23 in 2020 is 4 (4 + 5 + 4 = 13 → 4; they add 4 + 23 + 2020 = 2047 → 13 → 4).
  it('agrees with the other way of adding', () => expect(personalYear('1965-04-23', 2020).value).toBe(4))

  // 1 + 1 + (2+0+2+5 = 9) = 11 → 2: no master number in a cycle of nine.
  it('goes from 1 to 9 alone', () =>
    expect(personalYear('1990-01-01', 2025)).toMatchObject({ value: 2, sum: { total: 11 } }))

  it('refuses a year out of range', () => expect(() => personalYear('1990-01-01', 0)).toThrow('year'))

  it('keeps the masters of the day', () => {
    expect(
      [1, 11, 22, 29, 28, 31].map((day) => birthdayNumber(`1990-01-${String(day).padStart(2, '0')}`).value),
    ).toEqual([1, 11, 22, 11, 1, 4])
  })
})

describe('numbers of a name', () => {
  // venusvoyance.com/principes-calcul-numerologique: Sophie 1+6+7+8+9+5 = 36 → 9; Christian 3+8+9+9+1+2+9+1+5 = 47 → 11, kept.
  it('follows the published examples', () => {
    expect(valueOf(expressionNumber('Sophie'))).toBe(9)
    expect(valueOf(expressionNumber('Christian'))).toBe(11)
  })

  // fitnessreporting.com: EMILY JENNIFER STONE, vowels 5+9+7, 5+9+5, 6+5 = 51 → 6. By words: 21 → 3, 19 → 1, 11 kept; 15 → 6.
  it('counts the vowels, y among them', () => {
    expect(soulUrge('Emily Jennifer Stone')).toMatchObject({ value: 6, sum: { terms: [3, 1, 11] } })
  })

  // Consonants: 4+3 = 7; 1+5+5+6+9 = 26 → 8; 1+2+5 = 8; 7+8+8 = 23 → 5.
  it('counts the consonants', () => expect(personalityNumber('Emily Jennifer Stone')).toMatchObject({ value: 5 }))

  it.each([
    ['Éloïse', 'ELOISE'],
    ['François', 'FRANCOIS'],
    ['Lœtitia', 'LOETITIA'],
    ['Læticia', 'LAETICIA'],
    ['Jean-Pierre', 'JEANPIERRE'],
    ['d’Arc', 'DARC'],
    ["D'ARC", 'DARC'],
    ['Ÿves', 'YVES'],
    ['Strauß', 'STRAUSS'],
  ])('reads %s as %s', (name, letters) => {
    const read = readName(name)
    expect(read.kind === 'read' && read.words.map((word) => word.letters.map(({ letter }) => letter).join(''))).toEqual(
      [letters],
    )
  })

  it('gives the same for the two ways of writing an accent', () => {
    expect(expressionNumber('Ame\u0301lie')).toEqual(expressionNumber('Am\u00e9lie'))
  })

  it('takes particles as words', () => {
    // de 4+5 = 9; La 3+1 = 4; Tour 2+6+3+9 = 20 → 2; 9+4+2 = 15 → 6
    expect(expressionNumber('de La Tour')).toMatchObject({ value: 6, sum: { terms: [9, 4, 2] } })
  })

  it.each([
    ['Yves', 'YE'],
    ['Mary', 'AY'],
    ['Bryan', 'YA'],
    ['Myriam', 'YIA'],
    ['Murray', 'UA'],
    ['Maya', 'AA'],
    ['Yolande', 'OAE'],
    ['Anne-Yolande', 'AEOAE'],
  ])('decides on the y of %s by its rule', (name, vowels) => {
    const number = soulUrge(name)
    expect(number.status === 'computed' && number.parts[0]?.letters?.map(({ letter }) => letter).join('')).toBe(vowels)
  })

  it.each([
    ['', 'emptyName', []],
    [' - ', 'emptyName', []],
    ['Анна', 'unknownSigns', ['а', 'н']],
    ['明', 'unknownSigns', ['明']],
    ['Léa 2', 'unknownSigns', ['2']],
    ['J. Doe', 'unknownSigns', ['.']],
  ])('says of %j that it cannot be computed: %s', (name, reason, signs) => {
    expect(expressionNumber(name)).toEqual({ status: 'missing', kind: 'expression', reason, signs })
    expect(inclusionGrid(name)).toBeNull()
  })

  it('says when no letter counts', () => {
    expect(valueOf(soulUrge('Bcd'))).toBe('noVowel')
    expect(valueOf(personalityNumber('Io'))).toBe('noConsonant')
  })
})

describe('laws', () => {
  const aName = fc
    .array(fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzéèçœæÉÀ-' ")), { maxLength: 30 })
    .map((signs) => signs.join(''))
  const aDate = fc
    .date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('keeps the remainder by nine whatever the grouping, and ends at 1–9 or a master', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 40 }), (terms) => {
        const result = reduced(terms)
        expect(result.value % 9).toBe(result.total % 9)
        expect(result.value <= 9 || masterNumbers.includes(result.value)).toBe(true)
        expect(result.root).toBe(((result.total - 1) % 9) + 1)
      }),
    )
  })

  it('never throws on a name, and vowels and consonants make the whole', () => {
    fc.assert(
      fc.property(fc.oneof(aName, fc.string({ unit: 'binary' })), (name) => {
        const [all, vowels, consonants] = [expressionNumber(name), soulUrge(name), personalityNumber(name)]
        if (all.status === 'missing') return
        const root = (number: NumberWorking) => (number.status === 'computed' ? number.root : 0)
        expect((root(vowels) + root(consonants)) % 9).toBe(all.root % 9)
        expect(inclusionGrid(name)?.reduce((sum, count, index) => sum + count * (index + 1), 0)).toBe(
          all.parts.reduce((sum, part) => sum + part.reduction.total, 0),
        )
      }),
    )
  })

  it('computes for any date, and neither case nor the way accents are written changes a value', () => {
    fc.assert(
      fc.property(aDate, aName, (date, name) => {
        const { numbers } = personNumbers({ date, name, year: 2026 })
        const upper = personNumbers({ date, name: name.toUpperCase().normalize('NFD'), year: 2026 })
        expect(upper.numbers.map((number) => (number.status === 'computed' ? number.value : number.reason))).toEqual(
          numbers.map((number) => (number.status === 'computed' ? number.value : number.reason)),
        )
      }),
    )
  })
})
