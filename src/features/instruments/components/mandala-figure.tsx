import { inLocale, type Locale } from '@/shared/locale'
import { DashList, Stack } from '@/ui'
import { toSvg } from '../domain/drawing/to-svg'
import { drawMandala } from '../domain/mandala/draw-mandala'
import { explainMandala } from '../domain/mandala/explain-mandala'
import type { MandalaInput } from '../domain/mandala/mandala-input'
import { mandalaMessages } from '../messages/mandala'

type MandalaFigureProps = {
  mandala: MandalaInput
  /** Sets two mandalas of one page apart. */
  id: string
  /** Without the sentences where there is no room for them: they stay the picture's description. */
  explained?: boolean
  className?: string
}

/** The personal mandala, drawn in the page, and what decided its lines. Server component: no script reaches the browser. */
export function MandalaFigure({ mandala, id, explained = true, className }: MandalaFigureProps) {
  // The picture is ours from the first number to the last: its only words are escaped by `toSvg`.
  const picture = { __html: fluid(toSvg(drawMandala(mandala), { idPrefix: id })) }
  return (
    <figure className={className}>
      <div className="overflow-hidden rounded-2" dangerouslySetInnerHTML={picture} />
      {explained && <MandalaExplanationList mandala={mandala} locale={mandala.locale} />}
    </figure>
  )
}

/** As wide as its place instead of its own 2,000 units; the viewBox keeps the square. */
const fluid = (svg: string): string => svg.replace(/ width="\d+" height="\d+"/, ' width="100%"')

function MandalaExplanationList({ mandala, locale }: { mandala: MandalaInput; locale: Locale }) {
  const { title, sentences } = explainMandala(mandala)
  return (
    <figcaption className="mt-6">
      <Stack gap={3}>
        <p className="font-display text-step-2 text-strong">{title}</p>
        <p className="text-step-note text-quiet">{inLocale(mandalaMessages, locale).what}</p>
        <DashList items={sentences} />
      </Stack>
    </figcaption>
  )
}
