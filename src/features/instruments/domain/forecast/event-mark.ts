import { inLocale, type Locale } from '@/shared/locale'
import { chartMessages } from '../../messages/chart'
import type { AspectType } from '../chart/aspect-kinds'
import type { AspectPoint } from '../chart/find-aspects'
import { bodyGlyphs, retrogradeGlyph, signGlyphs } from '../wheel/glyphs'
import type { ForecastEvent, Lunation } from './forecast-types'

/** `ink` is the text's colour, `gold` the light's, `quiet` steps back. A face is filled, a line is drawn with the round pen of the wheel. */
export type MarkPath = { d: string; x: number; as: 'line' | 'face'; tone: 'ink' | 'gold' | 'quiet' }

/** A small picture in the wheel's own units: signs of 24 units, side by side, centred on the middle line. */
export type Mark = { width: number; height: number; paths: MarkPath[] }

const box = 24
const gap = 4

/** Our own signs of the aspects, of the family of `wheel/glyphs`. */
const aspectGlyphs: Record<AspectType, string> = {
  conjunction: 'M3.6 2.6A5.2 5.2 0 1 1 -6.8 2.6A5.2 5.2 0 1 1 3.6 2.6M2.2 -1.2L7.6 -7.4',
  opposition:
    'M-1.8 5.2A3.4 3.4 0 1 1 -8.6 5.2A3.4 3.4 0 1 1 -1.8 5.2M8.6 -5.2A3.4 3.4 0 1 1 1.8 -5.2A3.4 3.4 0 1 1 8.6 -5.2M-2.8 2.8L2.8 -2.8',
  trine: 'M0 -7L7.4 6H-7.4Z',
  square: 'M-6 -6H6V6H-6Z',
  sextile: 'M0 -8V8M-6.9 -4L6.9 4M-6.9 4L6.9 -4',
  quincunx: 'M-8 6H8M-7 -6L0 6L7 -6',
}

const letters: Record<string, string> = {
  A: 'M-3.6 6L0 -6L3.6 6M-2.4 2.2H2.4',
  C: 'M3.8 -4C3 -5.4 1.8 -6 0.4 -6C-2.4 -6 -3.8 -3.4 -3.8 0C-3.8 3.4 -2.4 6 0.4 6C1.8 6 3 5.4 3.8 4',
  M: 'M-4.4 6V-6L0 2.4L4.4 -6V6',
  S: 'M3.4 -4.2C2.8 -5.4 1.6 -6 0 -6C-2 -6 -3.4 -4.8 -3.4 -3C-3.4 1 3.6 -1 3.6 3C3.6 4.8 2.2 6 0 6C-1.8 6 -3 5.4 -3.6 4',
}

const straightGlyph = 'M-8 0H8M2.8 -4.8L8 0L2.8 4.8'

/** What stands beside an event in a calendar: the Moon as she looks, or the signs of what meets. Decorative: the words say the same. */
export function eventMark(event: ForecastEvent, locale: Locale): Mark {
  switch (event.kind) {
    case 'lunation':
      return moonMark(event)
    case 'ingress':
      return row([glyph(bodyGlyphs[event.planet], 'ink'), glyph(signGlyphs[event.sign], 'gold')])
    case 'station': {
      const turn = event.turns === 'retrograde' ? retrogradeGlyph : straightGlyph
      return row([glyph(bodyGlyphs[event.planet], 'ink'), glyph(turn, 'gold')])
    }
    case 'pass':
      return meetingMark(event, locale)
  }
}

export function meetingMark(
  { planet, aspect, target }: { planet: keyof typeof bodyGlyphs; aspect: AspectType; target: AspectPoint },
  locale: Locale,
): Mark {
  return row([glyph(bodyGlyphs[planet], 'ink'), glyph(aspectGlyphs[aspect], 'gold'), targetGlyph(target, locale)])
}

function targetGlyph(target: AspectPoint, locale: Locale): MarkPath[] {
  if (target !== 'ascendant' && target !== 'midheaven') return glyph(bodyGlyphs[target], 'ink')
  const [first = '', second = ''] = inLocale(chartMessages, locale).angleSigns[target]
  return [first, second].map((letter, index) => ({
    d: letters[letter] ?? '',
    x: index * 11 - 5.5,
    as: 'line',
    tone: 'ink',
  }))
}

const glyph = (d: string, tone: MarkPath['tone']): MarkPath[] => [{ d, x: 0, as: 'line', tone }]

const row = (signs: MarkPath[][]): Mark => ({
  width: signs.length * box + (signs.length - 1) * gap,
  height: box,
  paths: signs.flatMap((paths, index) => paths.map((path) => ({ ...path, x: path.x + box / 2 + index * (box + gap) }))),
})

const disc = (radius: number) =>
  `M${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0`

/** The Moon as seen from the north: lit face in gold, a thin limb around; an eclipse wears a second ring. */
function moonMark({ phase, eclipse }: Pick<Lunation, 'phase' | 'eclipse'>): Mark {
  const lit: Record<Lunation['phase'], string | null> = {
    new: null,
    firstQuarter: 'M0 -8.6A8.6 8.6 0 0 1 0 8.6Z',
    full: `${disc(8.6)}Z`,
    lastQuarter: 'M0 -8.6A8.6 8.6 0 0 0 0 8.6Z',
  }
  const face = lit[phase]
  const paths: MarkPath[] = [
    ...(face ? [{ d: face, x: box / 2, as: 'face', tone: 'gold' } as const] : []),
    { d: disc(8.6), x: box / 2, as: 'line', tone: 'ink' },
    ...(eclipse ? [{ d: disc(11), x: box / 2, as: 'line', tone: 'gold' } as const] : []),
  ]
  return { width: box, height: box, paths }
}
