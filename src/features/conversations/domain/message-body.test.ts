import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppError } from '@/shared/app-error'
import { longestMessage, messageBody } from './message-body'

const reasonOf = (typed: unknown): string | undefined => {
  try {
    messageBody(typed)
  } catch (error) {
    if (isAppError(error)) return error.faults[0]?.reason
    throw error
  }
}

describe('messageBody', () => {
  it('keeps what people type, line by line', () => {
    expect(messageBody('  Bonjour,\r\nune question 🌙\n\n<b>merci</b>  ')).toBe(
      'Bonjour,\nune question 🌙\n\n<b>merci</b>',
    )
  })

  it('composes decomposed accents', () => {
    expect(messageBody('e\u0301te\u0301')).toBe('été')
  })

  it.each([
    ['', 'required'],
    [' \n\t ', 'required'],
    [undefined, 'required'],
    [42, 'required'],
    ['a\u0000b', 'unreadable-character'],
    ['\ud83c', 'unreadable-character'],
    ['é'.repeat(longestMessage + 1), 'too-long'],
  ])('refuses %j: %s', (typed, reason) => {
    expect(reasonOf(typed)).toBe(reason)
  })

  it('counts characters as people do: 4,000 emoji fit', () => {
    expect([...messageBody('🌙'.repeat(longestMessage))]).toHaveLength(longestMessage)
  })

  it('changes nothing more when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (typed) => {
        fc.pre(reasonOf(typed) === undefined)
        expect(messageBody(messageBody(typed))).toBe(messageBody(typed))
      }),
    )
  })
})
