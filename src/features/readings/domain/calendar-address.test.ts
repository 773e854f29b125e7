import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { calendarAddresses, tokenOfFile } from './calendar-address'

describe('calendarAddresses', () => {
  it('gives one to open and one to paste, whose last part leads back to the token', () => {
    const token = randomBytes(32).toString('base64url')
    const { webcal, https } = calendarAddresses(token, 'https://lumira.test')
    expect(https).toBe(`https://lumira.test/calendrier/${token}.ics`)
    expect(webcal).toBe(`webcal://lumira.test/calendrier/${token}.ics`)
    expect(tokenOfFile(https.split('/').at(-1) ?? '')).toBe(token)
  })

  it.each([
    '',
    'x.ics',
    `${'a'.repeat(43)}`,
    `${'a'.repeat(44)}.ics`,
    `${'a'.repeat(42)}%.ics`,
    `${'a'.repeat(43)}.ics/`,
  ])('knows that %j is none', (file) => expect(tokenOfFile(file)).toBeNull())
})
