import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine, safeName } from './safe-name'

describe('safeName', () => {
  it.each(['Camille', 'Jean-Noël', 'Anne Sophie', 'D’Arcy', 'Ōta', 'J. P.', 'Zoé'])('keeps %s', (name) => {
    expect(safeName(name)).toBe(name)
  })

  it.each([
    '',
    null,
    undefined,
    '<b>Camille</b>',
    'gagnez sur exemple.fr',
    'http://exemple',
    'a@exemple.fr',
    'x'.repeat(41),
    '100 €',
  ])('leaves %j out', (name) => {
    expect(safeName(name)).toBeNull()
  })

  it('puts a broken name on one line', () => {
    expect(safeName('Camille\r\nBcc')).toBe('Camille Bcc')
    expect(safeName('\u202eCamille\u0000')).toBe('Camille')
  })
})

describe('oneLine', () => {
  it('never keeps a line break or a control', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      }),
    )
  })
})
