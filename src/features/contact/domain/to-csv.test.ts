import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from './to-csv'

/** The cells of a file of one row. */
function read(csv: string): string[] {
  const cells: string[] = []
  let rest = csv.slice(1, -2)
  for (;;) {
    const [taken = '', quoted, bare = ''] = /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(rest) ?? []
    cells.push(quoted?.replaceAll('""', '"') ?? bare)
    if (taken.length === rest.length) return cells
    rest = rest.slice(taken.length + 1)
  }
}

describe('toCsv', () => {
  it('writes rows that spreadsheets read', () => {
    expect(
      toCsv([
        ['Adresse', 'Langue'],
        ['a@b.fr', 'fr'],
      ]),
    ).toBe('\ufeffAdresse,Langue\r\na@b.fr,fr\r\n')
    expect(toCsv([['dit "oui", puis\nnon']])).toBe('\ufeff"dit ""oui"", puis\nnon"\r\n')
  })

  it.each(["=cmd|'/C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('neutralises %j', (text) => {
    expect(read(toCsv([[text]]))).toEqual([`'${text}`])
  })

  it('gives back every text, and none begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (row) => {
        const cells = read(toCsv([row]))
        expect(cells.map((text, index) => (text === `'${row[index]}` ? row[index] : text))).toEqual(row)
        expect(cells.some((text) => /^[=+\-@\t\r\n]/.test(text))).toBe(false)
      }),
    )
  })
})
