import { describe, expect, it } from 'vitest'
import { journalPageNumber } from './journal-page-number'

describe('the number of a page of the journal', () => {
  it('is a whole number from 2', () => {
    expect(journalPageNumber('2')).toBe(2)
    expect(journalPageNumber('137')).toBe(137)
  })

  it.each(['1', '0', '-2', '2.5', '02', '2e3', 'deux', '', '999999'])('refuses « %s »', (text) =>
    expect(journalPageNumber(text)).toBeNull(),
  )
})
