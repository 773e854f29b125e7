import { describe, expect, it } from 'vitest'
import { isAppError } from '@/shared/app-error'
import { messageInput, newsletterInput, readVisitorInput } from './visitor-input'

const sent = { name: ' Camille ', email: ' Camille@Client.test ', subject: 'Une question', body: 'Bonjour,\r\nmerci.' }
const faultsOf = (more: Record<string, unknown>) => {
  try {
    readVisitorInput({ ...sent, ...more }, messageInput)
  } catch (error) {
    if (isAppError(error)) return { code: error.code, faults: error.faults }
    throw error
  }
  return null
}

describe('readVisitorInput', () => {
  it('takes what a person typed', () => {
    expect(readVisitorInput(sent, messageInput)).toEqual({
      name: 'Camille',
      email: 'camille@client.test',
      subject: 'Une question',
      body: 'Bonjour,\nmerci.',
      locale: 'fr',
      website: '',
      stamp: '',
    })
  })

  it.each([
    ['body', 'a'.repeat(40_000), 'TOO_LONG'],
    ['body', ' \r\n ', 'REQUIRED'],
    ['name', undefined, 'REQUIRED'],
    ['name', 'a'.repeat(81), 'TOO_LONG'],
    ['email', 'a@b.fr\r\nBcc: c@d.fr', 'NOT_AN_EMAIL'],
    ['email', '', 'REQUIRED'],
    ['body', 'a\u0000b', 'NUL_CHARACTER'],
    ['subject', 'a\ud800', 'NOT_UNICODE'],
    ['subject', ['a'], 'REQUIRED'],
  ])('refuses %s = %j', (field, value, reason) => {
    expect(faultsOf({ [field]: value })).toEqual({ code: 'VALIDATION_FAILED', faults: [{ field, reason }] })
  })

  it('names every wrong field once', () => {
    expect(
      faultsOf({ name: '', email: 'x', body: '\u0000' })
        ?.faults.map(({ field }) => field)
        .sort(),
    ).toEqual(['body', 'email', 'name'])
  })

  it('reads an unknown language as French', () => {
    expect(readVisitorInput({ email: 'a@b.fr', locale: 'xx' }, newsletterInput).locale).toBe('fr')
  })
})
