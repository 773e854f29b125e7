import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/*
 * WCAG 2.2 contrast (1.4.3, 1.4.6, 1.4.11) of the pairs that the look allows, read from the very files that the browser gets.
 */
const read = (name: string) => readFileSync(new URL(`./styles/${name}`, import.meta.url), 'utf8')

type Values = Record<string, string>
const declarations = (css: string): Values =>
  Object.fromEntries([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))

const blockAfter = (css: string, selector: string): string => {
  const start = css.indexOf('{', css.indexOf(selector))
  return css.slice(start, css.indexOf('}', start))
}

const tokens = declarations(read('tokens.css'))
const grounds = read('grounds.css')
const groundValues = {
  night: declarations(blockAfter(grounds, "[data-ground='night']")),
  paper: declarations(blockAfter(grounds, '[data-ground],')),
  'dark paper': declarations(blockAfter(read('dark.css'), "[data-ground='paper']")),
}

function luminance(values: Values, name: string): number {
  const raw = values[name] ?? tokens[name]
  const alias = raw?.match(/^var\(--([\w-]+)\)$/)?.[1]
  if (alias) return luminance(values, alias)
  const hex = raw?.match(/^#([0-9a-f]{6})$/)?.[1]
  if (!hex) throw new Error(`--${name} is not a solid colour: ${raw}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(values: Values, front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(values, front), luminance(values, back)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['surface', 'raised', 'sunken', 'field']
const across = (fronts: string[], backs: string[], least: number) =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })))

const pairs = [
  ...across(['text', 'text-strong'], surfaces, 7),
  ...across(['text-quiet', 'accent', 'danger', 'success', 'warning', 'info'], surfaces, 4.5),
  ...across(['text', 'text-strong'], ['danger-tint', 'success-tint', 'warning-tint', 'info-tint', 'accent-tint'], 7),
  ...across(['text-quiet', 'accent'], ['accent-tint'], 4.5),
  ...across(['emphasis'], surfaces, 7),
  ...['danger', 'success', 'warning', 'info'].map((tone) => ({ front: tone, back: `${tone}-tint`, least: 4.5 })),
  { front: 'on-solid', back: 'solid', least: 7 },
  ...across(['line-control', 'ring'], [...surfaces, 'accent-tint'], 3),
]

describe.each(Object.entries(groundValues))('on %s', (_ground, values) => {
  it.each(pairs)('$front on $back is at least $least : 1', ({ front, back, least }) => {
    expect(contrast(values, front, back)).toBeGreaterThanOrEqual(least)
  })
})

describe('pairs of the raw palette', () => {
  it.each([
    { front: 'ink-900', back: 'gold-200', least: 7 },
    { front: 'ink-900', back: 'gold-300', least: 7 },
    { front: 'ink-900', back: 'gold-400', least: 7 },
    ...across(['mist-50', 'mist-200', 'gold-200', 'gold-300'], ['abyss-950', 'abyss-900', 'abyss-850', 'abyss-800'], 7),
    ...across(['mist-400'], ['abyss-950', 'abyss-900', 'abyss-850', 'abyss-800'], 4.5),
    ...across(['ink-900', 'ink-700'], ['paper-0', 'paper-50', 'paper-100'], 7),
    ...across(['ink-500', 'gold-700', 'sage-700', 'ember-700'], ['paper-0', 'paper-50', 'paper-100'], 4.5),
  ])('$front on $back is at least $least : 1', ({ front, back, least }) => {
    expect(contrast({}, front, back)).toBeGreaterThanOrEqual(least)
  })

  it('refuses a colour that it cannot measure', () => {
    expect(() => contrast(groundValues.night, 'text', 'line')).toThrow('not a solid colour')
  })
})
