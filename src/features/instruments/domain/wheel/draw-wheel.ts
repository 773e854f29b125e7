import type { Locale } from '@/shared/locale'
import { inLocale } from '@/shared/locale'
import { chartMessages } from '../../messages/chart'
import type { Drawing, Shape } from '../drawing/drawing'
import type { NatalChart } from '../chart/natal-chart-types'
import { describeChart } from '../chart/describe-chart'
import { drawAspects, drawLegend } from './draw-aspects'
import { drawBodies, placeGlyphs } from './draw-bodies'
import { drawHouses } from './draw-houses'
import { drawRings } from './draw-rings'
import { wheel } from './wheel-geometry'
import { wheelPalettes } from './wheel-palette'

export type WheelOptions = {
  locale: Locale
  palette: keyof typeof wheelPalettes
  /** Without it the drawing is the wheel alone, square: whoever shows it writes its legend in the page's own type. */
  hasLegend?: boolean
}

/**
 * The wheel of a chart, Ascendant at the left, zodiac anticlockwise: signs, degrees, houses, bodies with their degree, aspects by dash and
 * colour. Without a time, 0° Aries stands at the left and a line of words says why there are no houses.
 */
export function drawWheel(chart: NatalChart, { locale, palette: name, hasLegend = true }: WheelOptions): Drawing {
  const words = inLocale(chartMessages, locale)
  const palette = wheelPalettes[name]
  const left = chart.angles?.ascendant.longitude ?? 0
  const mark: Shape[] = chart.angles
    ? []
    : [
        {
          kind: 'text',
          x: wheel.centre,
          y: 684,
          words: words.noTimeMark,
          size: 12,
          anchor: 'middle',
          fill: palette.strong,
        },
      ]
  return {
    width: wheel.width,
    height: hasLegend ? wheel.height : wheel.width,
    title: words.title,
    description: describeChart(chart, locale),
    background: palette.background,
    shapes: [
      ...drawRings(left, palette),
      ...drawHouses(chart, left, words.angleSigns, palette),
      ...drawAspects(chart, left, palette),
      ...drawBodies(placeGlyphs(chart, left), left, palette),
      ...(hasLegend ? [...mark, ...drawLegend(words.aspects, palette)] : []),
    ],
  }
}
