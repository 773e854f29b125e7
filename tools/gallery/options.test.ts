import { describe, expect, it } from 'vitest'
import { readOptions } from './options'

describe('options of the gallery', () => {
  it('take everything unless told', () => {
    expect(readOptions([])).toMatchObject({ words: [], widths: [390, 768, 1440], themes: ['light', 'dark'] })
  })

  it('take words, widths and themes', () => {
    const asked = readOptions(['offres', '--width', '390', '--width', '1440', '--theme', 'dark'])
    expect(asked).toMatchObject({ words: ['offres'], widths: [390, 1440], themes: ['dark'] })
  })

  it('refuse what they do not know, naming it', () => {
    expect(() => readOptions(['--width', '400'])).toThrow('--width is one of 390, 768, 1440, not "400".')
    expect(() => readOptions(['--theme', 'sepia'])).toThrow('sepia')
    expect(() => readOptions(['--widht', '390'])).toThrow('--widht')
  })
})
