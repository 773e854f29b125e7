import { type Band, type Canvas, weight } from '../canvas'
import { hexafoil, lenses, lensHeight, type Wreath } from '../compass'
import { around, at, circleAt, moveTo, polar, ringOf } from '../geometry'
import { mixed } from '../mandala-palette'
import { multipleOf } from '../quiet-ring'
import type { RingLayout } from '../ring-layout'
import { cosineOf, sineOf } from '../turn'

const styles = ['woven', 'hexafoil', 'vesica', 'scales'] as const

/** Interlaced circles, all drawn with a compass. */
export function drawRosace(canvas: Canvas, { great }: RingLayout): void {
  const offset = Math.floor(canvas.stream('rosace').next() * styles.length)
  great.forEach((band, index) => rosaceBand(canvas, band, styles[(offset + index) % styles.length] ?? 'woven', index))
}

/** The farthest neighbour with which a circle still shares a lens of some height (a share of the radius). */
function slimmest(wreath: Wreath, share: number): number {
  let apart = 1
  while (lensHeight(wreath, apart + 1) > wreath.radius * share) apart += 1
  return apart
}

function rosaceBand(canvas: Canvas, band: Band, style: (typeof styles)[number], index: number): void {
  const { palette, plan, stroke, face } = canvas
  const stream = canvas.stream(`rosace-${index}`)
  const inner = band.inner + 14
  const outer = band.outer - 14
  const radius = (outer - inner) / 2
  const middle = (outer + inner) / 2
  const shift = stream.chance(0.5) ? 0 : 0.5
  const countFor = (overlap: number) => multipleOf(plan.order, (6.283 * middle * overlap) / (2 * radius))
  switch (style) {
    case 'woven': {
      const wreath = { count: countFor(stream.between(2, radius < 50 ? 2.3 : 3)), middle, radius, shift }
      const dot = Math.min(3.6, (0.8 * inner) / wreath.count)
      const circles = around(wreath.count, shift, (turn) => circleAt(polar(middle, turn), radius))
      const slim = slimmest(wreath, 0.5)
      face(lenses(wreath, slim), palette.glass, 0.34)
      stroke(circles, palette.lead, weight.fine, 0.95)
      stroke(lenses(wreath, slim), palette.accent, weight.line)
      face(
        around(wreath.count, shift, (turn) => circleAt(polar(outer, turn), dot)),
        palette.light,
      )
      face(
        around(wreath.count, shift, (turn) => circleAt(polar(inner, turn), dot * 0.75)),
        palette.light,
      )
      return
    }
    case 'vesica': {
      const wreath = { count: countFor(stream.between(2.2, radius < 50 ? 2.5 : 3.2)), middle, radius, shift }
      const slim = slimmest(wreath, 0.4)
      const wide = Math.max(1, slim - 1)
      face(lenses(wreath, wide), palette.answer, 0.16)
      stroke(lenses(wreath, wide), palette.second, weight.hair, 0.9)
      face(lenses(wreath, slim), mixed(palette.ground, palette.glass, 0.3))
      stroke(lenses(wreath, slim), palette.lead, weight.line)
      const place = shift + slim / 2
      face(
        around(wreath.count, place, (turn) => circleAt(polar(middle * cosineOf((0.5 * slim) / wreath.count), turn), 4)),
        palette.light,
      )
      stroke(ringOf(inner - 4) + ringOf(outer + 4), palette.second, weight.hair, 0.7)
      return
    }
    case 'hexafoil': {
      const count = multipleOf(plan.order, 3.1416 / (radius / middle))
      const size = Math.min(radius, middle * sineOf(0.5 / count) * 0.97)
      const circles = (share: number) => around(count, shift, (turn) => circleAt(polar(middle, turn), size * share))
      const flowers = around(count, shift, (turn) => hexafoil(polar(middle, turn), size * 0.88, turn))
      face(circles(1), palette.body)
      face(flowers, palette.glass, 0.42)
      stroke(flowers, palette.accent, weight.hair)
      stroke(circles(1), palette.lead, weight.line)
      stroke(circles(0.88), palette.second, weight.hair, 0.8)
      face(circles(0.05), palette.light)
      const spare = radius - size
      const beads = (radial: number, share: number) =>
        around(count, shift + 0.5, (turn) => circleAt(polar(radial, turn), share))
      face(beads(middle + size * 0.8, 3.6) + beads(middle - size * 0.8, 2.8), palette.light)
      if (spare > 14) {
        stroke(ringOf(middle + size + 7) + ringOf(middle - size - 7), palette.second, weight.hair, 0.8)
        const dots = multipleOf(plan.order, (6.283 * middle) / Math.max(18, spare))
        const sides = [middle + size + 7 + spare / 2, middle - size - 7 - spare / 2]
        stroke(
          sides
            .map((side) => around(dots, 0, (turn) => circleAt(polar(side, turn), Math.min(12, spare * 0.22))))
            .join(''),
          palette.accent,
          weight.fine,
          0.85,
        )
      }
      return
    }
    case 'scales': {
      const rows = Math.min(4, Math.max(2, Math.round((outer - inner) / 70)))
      const height = (outer - inner) / rows
      for (let row = rows - 1; row >= 0; row -= 1) {
        const base = inner + row * height
        const count = multipleOf(plan.order, (6.283 * (middle - height)) / (height * 1.75))
        const half = 0.5 / count
        const arch = (share: number) =>
          around(count, row % 2 === 0 ? 0 : 0.5, (turn) => {
            const lift = base + height * 1.36 * share
            return `${moveTo(polar(base, turn - half * share))}C${at(polar(lift, turn - half * 0.98 * share))} ${at(polar(lift, turn + half * 0.98 * share))} ${at(polar(base, turn + half * share))}`
          })
        face(arch(1), palette.body)
        face(arch(1), palette.glass, 0.05 + 0.1 * (1 - row / rows))
        stroke(arch(1), palette.lead, weight.fine, 0.95)
        stroke(arch(0.66), palette.second, weight.hair, 0.8)
        stroke(arch(0.36), palette.accent, weight.hair, 0.9)
      }
      return
    }
  }
}
