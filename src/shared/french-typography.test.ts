import { describe, expect, it } from 'vitest'

/** Every French dictionary of the house, whatever its slice. */
const dictionaries = import.meta.glob(
  ['../**/messages/fr.ts', '../**/messages/*.fr.ts', '../**/*messages.fr.ts', '../**/shipped-*.fr.ts'],
  {
    eager: true,
  },
)

/** A placeholder for any parameter: it stands for a name as well as for a number, a date or a pair of labels. */
const anything = (): unknown =>
  new Proxy(() => 'x', {
    get: (_target, key) =>
      key === Symbol.toPrimitive
        ? (hint: string) => (hint === 'number' ? 2 : 'x')
        : key === 'toLocaleString'
          ? () => '2'
          : key === 'length'
            ? 2
            : 'x',
  })

function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    try {
      return texts((value as (...given: unknown[]) => unknown)(anything(), anything(), anything()), path)
    } catch {
      return []
    }
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, member]) => texts(member, `${path}.${key}`))
}

const all = Object.entries(dictionaries).flatMap(([file, module]) => texts(module, file))

describe('French typography', () => {
  it('finds the dictionaries', () => expect(all.length).toBeGreaterThan(400))

  it('never lets a line break before « : ; ! ? » or inside guillemets', () => {
    expect(all.filter(([, text]) => /\p{L} [:;!?»]|« /u.test(text))).toEqual([])
  })

  it('uses the typographic apostrophe', () => {
    expect(all.filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([])
  })
})
