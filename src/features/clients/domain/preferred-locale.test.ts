import { describe, expect, it } from 'vitest'
import { preferredLocale } from './preferred-locale'

describe('preferredLocale', () => {
  it.each([
    [null, 'fr'],
    ['', 'fr'],
    ['de', 'fr'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['en;q=0.3, fr;q=0.7', 'fr'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0', 'fr'],
    ['en;q=x', 'fr'],
    ['*', 'fr'],
  ])('%s reads %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })
})
