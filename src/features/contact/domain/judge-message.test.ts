import { describe, expect, it } from 'vitest'
import { judgeMessage } from './judge-message'

const real = {
  name: 'Camille Mercier',
  subject: 'Une question',
  body: 'Bonjour,\n\nQuelle offre me conseillez-vous ?',
  hidden: '',
  age: 45_000,
  isRepeated: false,
} as const
const links = (count: number) => Array.from({ length: count }, (_, index) => `https://exemple.fr/${index}`).join(' ')

describe('judgeMessage', () => {
  it('suspects nobody of an ordinary message', () => {
    expect(judgeMessage(real)).toEqual({ isAside: false, reasons: [] })
  })

  it('lets a person without JavaScript pass, and two links, and both', () => {
    expect(judgeMessage({ ...real, age: 'none' })).toEqual({ isAside: false, reasons: ['NO_STAMP'] })
    expect(judgeMessage({ ...real, body: links(2) }).reasons).toEqual([])
    expect(judgeMessage({ ...real, body: links(2), age: 'none' }).isAside).toBe(false)
  })

  it('lets three links pass from a person, not from a program without a stamp', () => {
    expect(judgeMessage({ ...real, body: links(3) })).toEqual({ isAside: false, reasons: ['MANY_LINKS'] })
    expect(judgeMessage({ ...real, body: links(3), age: 'none' }).isAside).toBe(true)
  })

  it.each([
    [{ hidden: 'https://evil.example' }, 'HIDDEN_FIELD'],
    [{ age: 'forged' as const }, 'FORGED_STAMP'],
    [{ age: 2_999 }, 'TOO_FAST'],
    [{ isRepeated: true }, 'REPEATED'],
    [{ name: 'www.evil.example' }, 'LINK_IN_NAME'],
    [{ body: links(6) }, 'MANY_LINKS'],
  ])('puts aside %j', (sign, reason) => {
    expect(judgeMessage({ ...real, ...sign })).toEqual({ isAside: true, reasons: [reason] })
  })

  it('takes three seconds for a person’s', () => {
    expect(judgeMessage({ ...real, age: 3_000 }).isAside).toBe(false)
  })
})
