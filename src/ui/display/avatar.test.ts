import { describe, expect, it } from 'vitest'
import { initialsOf } from './avatar'

describe('initialsOf', () => {
  it.each([
    ['Camille Moreau', 'CM'],
    ['  élodie  ', 'É'],
    ['Anne de la Tour', 'AT'],
    ['', ''],
  ])('%s → %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
})
