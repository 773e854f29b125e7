import { type Braid, braidRuns } from '../braid'
import { type Band, type Canvas, weight } from '../canvas'
import { around, circleAt, polar, ringOf, smooth } from '../geometry'
import { mixed } from '../mandala-palette'
import { multipleOf } from '../quiet-ring'
import type { RingLayout } from '../ring-layout'

/** Bands that weave over and under one another and close upon themselves. */
export function drawEntrelacs(canvas: Canvas, { great }: RingLayout): void {
  great.forEach((band, index) => braidBand(canvas, band, index))
}

function braidBand(canvas: Canvas, band: Band, index: number): void {
  const { palette, plan, stroke, face } = canvas
  const stream = canvas.stream(`entrelacs-${index}`)
  const width = band.outer - band.inner
  const radius = (band.outer + band.inner) / 2
  const room = width / 2 - 20
  const lobes = multipleOf(plan.order, (radius / room) * stream.between(1, 1.6))
  // Steeper than this, a weave turns into a grating: it then keeps to the middle of its ring.
  const swing = Math.min(room, ((radius - room / 2) / lobes) * 2.1)
  const most = Math.min(5, Math.floor((6.283 * (radius - swing)) / (lobes * 34)), Math.round(swing / 19))
  const strands = Math.max(2, most - (stream.chance(0.4) ? 1 : 0))
  const cell = Math.min((6.283 * (radius - swing * 0.5)) / (lobes * strands), (2.4 * swing) / strands)
  const half = Math.min(19, Math.max(3.5, cell * stream.between(0.15, 0.19)))
  const braid: Braid = { radius, swing, strands, lobes, half, gap: 5 }
  const axes = braidRuns(braid, 0)
  const edges = [braidRuns(braid, -1), braidRuns(braid, 1)]
  const path = (runs: (typeof axes)[number] | undefined) => (runs ?? []).map((run) => smooth(run)).join('')
  const cord = stream.chance(0.6)
  for (let strand = 0; strand < strands; strand += 1) {
    const gilded = strands % 2 === 0 ? strand % 2 === 1 : strand === 0
    const axis = path(axes[strand])
    stroke(axis, mixed(palette.ground, gilded ? palette.gilt : palette.glass, gilded ? 0.13 : 0.42), half * 2, 1, {
      lineCap: 'butt',
    })
    stroke(edges.map((edge) => path(edge[strand])).join(''), gilded ? palette.second : palette.lead, weight.fine, 1, {
      lineCap: 'butt',
    })
    if (cord) stroke(axis, palette.accent, weight.hair, 0.9, { lineCap: 'butt' })
  }
  const phases = Array.from({ length: strands }, (_, strand) => -strand / (strands * lobes))
  const tips = phases
    .map((phase) =>
      around(lobes, 0, (turn) => circleAt(polar(radius + swing + half + 9, turn + phase + 0.5 / lobes / strands), 2.8)),
    )
    .join('')
  face(tips, palette.light)
  stroke(ringOf(band.inner), palette.second, weight.hair, 0.7)
  const spare = width / 2 - swing - half
  if (spare > 34) {
    const rings = [radius + swing + half + 20, radius - swing - half - 12]
    stroke(rings.map(ringOf).join(''), palette.second, weight.hair, 0.8)
    const dots = multipleOf(plan.order, (6.283 * radius) / 46)
    const sides = [band.outer - (spare - 20) / 2, band.inner + (spare - 12) / 2]
    face(sides.map((side) => around(dots, 0, (turn) => circleAt(polar(side, turn), 3))).join(''), palette.accent, 0.9)
    if (spare > 60)
      stroke(
        sides.map((side) => around(dots, 0.5, (turn) => circleAt(polar(side, turn), Math.min(11, spare / 7)))).join(''),
        palette.lead,
        weight.hair,
        0.9,
      )
  }
}
