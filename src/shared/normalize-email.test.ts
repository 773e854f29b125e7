import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeEmail } from './normalize-email'

describe('normalizeEmail', () => {
  it('trims and lowers', () => {
    expect(normalizeEmail('  Camille.Martin@Exemple.FR \n')).toBe('camille.martin@exemple.fr')
  })

  it.each([
    '',
    'camille',
    'a@b',
    'a b@exemple.fr',
    'a@exemple.fr\r\nbcc: b@exemple.fr',
    'a\u0000@exemple.fr',
    `${'a'.repeat(250)}@exemple.fr`,
    null,
    {},
    12,
  ])('refuses %j by its field', (text) => {
    expect(() => normalizeEmail(text)).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', faults: [{ field: 'email', reason: 'NOT_AN_EMAIL' }] }),
    )
  })

  it('gives the same address when applied twice', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        let once: string
        try {
          once = normalizeEmail(email)
        } catch {
          return
        }
        expect(normalizeEmail(once)).toBe(once)
        expect(once).toMatch(/^\S+$/)
      }),
    )
  })
})
