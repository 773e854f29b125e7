import type { Locale } from '@/shared/locale'
import { describeChart, describeNotes } from '../domain/chart/describe-chart'
import type { NatalChart } from '../domain/chart/natal-chart-types'
import { toSvg } from '../domain/drawing/to-svg'
import { drawWheel } from '../domain/wheel/draw-wheel'
import { onGround } from './ground-inks'
import { WheelLegend } from './wheel-legend'

type ChartFigureProps = {
  chart: NatalChart
  locale: Locale
  palette: 'paper' | 'night'
  /** Unique in the page; the words of the picture are found by it. */
  id?: string
  className?: string
}

/** The wheel, its notes (how a doubtful hour was taken) and, for those who do not see it, its words. Tables stand beside it: `ChartTable`. */
export function ChartFigure({ chart, locale, palette, id = 'chart', className }: ChartFigureProps) {
  const svg = onGround(toSvg(drawWheel(chart, { locale, palette, hasLegend: false }), { idPrefix: id }), palette)
  const notes = describeNotes(chart, locale)
  return (
    <figure className={className}>
      {/* Our own drawing, escaped by toSvg: nothing a person wrote can be markup in it. */}
      <div
        className="overflow-hidden rounded-2 [&>svg]:h-auto [&>svg]:w-full"
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <WheelLegend hasTime={chart.angles !== null} palette={palette} locale={locale} />
      <figcaption className={notes.length > 0 ? 'mt-3 text-step-note text-quiet' : 'visually-hidden'}>
        {notes.length > 0
          ? notes.map((note) => (
              <p key={note} className="mt-1">
                {note}
              </p>
            ))
          : describeChart(chart, locale)}
      </figcaption>
    </figure>
  )
}
