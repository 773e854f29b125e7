import { describe, expect, it } from 'vitest'
import { readOptions } from './options'

describe('options of the bench', () => {
  it('measure everything unless told', () => {
    expect(readOptions([])).toMatchObject({ parts: ['serving', 'edit', 'weight', 'lighthouse'], rounds: 5 })
  })

  it('keep the order of the parts, whatever the order of the words', () => {
    expect(readOptions(['--only', 'weight,serving', '--rounds', '2'])).toMatchObject({
      parts: ['serving', 'weight'],
      rounds: 2,
    })
  })

  it('refuse what they do not know, naming it', () => {
    expect(() => readOptions(['--only', 'speed'])).toThrow('There is no part "speed"')
    expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds')
    expect(() => readOptions(['--fast'])).toThrow('--fast')
  })
})
