import type { Drawing } from '../drawing/drawing'
import { type Canvas, halo, openCanvas } from './canvas'
import { explainMandala } from './explain-mandala'
import { drawFrame } from './frame'
import { drawConstellation } from './families/constellation'
import { drawEntrelacs } from './families/entrelacs'
import { drawLotus } from './families/lotus'
import { drawRosace } from './families/rosace'
import { drawVitrail } from './families/vitrail'
import { centre } from './geometry'
import { drawHeart } from './heart'
import type { MandalaFamily, MandalaInput } from './mandala-input'
import { mandalaPalette } from './mandala-palette'
import { planMandala } from './mandala-plan'
import { quietKinds, quietRing } from './quiet-ring'
import { field, layoutRings, type RingLayout } from './ring-layout'

const hands: Record<MandalaFamily, (canvas: Canvas, layout: RingLayout) => void> = {
  rosace: drawRosace,
  lotus: drawLotus,
  constellation: drawConstellation,
  entrelacs: drawEntrelacs,
  vitrail: drawVitrail,
}

/**
 * The personal mandala on a sheet of 2,000 by 2,000 units: pure, and the same for the same input, on every machine. Title and description
 * are its explanation in the reader's language. Throws VALIDATION_FAILED (`seed`) for anything but a seal.
 */
export function drawMandala(input: MandalaInput): Drawing {
  const { title, sentences } = explainMandala(input)
  const plan = planMandala(input)
  const palette = mandalaPalette(input.ground ?? 'night', plan.element, plan.mode)
  const canvas = openCanvas(plan, palette, input.seed)
  const layout = layoutRings(canvas.stream('rings'), plan.rings)
  halo(canvas, field.outer, field.inner, 0.5)
  hands[plan.family](canvas, layout)
  const start = Math.floor(canvas.stream('quiet').next() * quietKinds.length)
  layout.quiet.forEach((band, index) =>
    quietRing(canvas, band, quietKinds[(start + index * 3) % quietKinds.length] ?? 'void'),
  )
  drawHeart(canvas)
  drawFrame(canvas, input.seed, input.chart ?? null)
  return {
    width: 2 * centre,
    height: 2 * centre,
    title,
    description: sentences.join(' '),
    background: palette.ground,
    shapes: canvas.shapes,
  }
}
