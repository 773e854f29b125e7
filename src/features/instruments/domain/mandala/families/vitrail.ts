import { type Band, type Canvas, weight } from '../canvas'
import { hexafoil } from '../compass'
import { around, at, circleAt, lineTo, moveTo, type Point, polar, ringOf, segment } from '../geometry'
import { mixed } from '../mandala-palette'
import { multipleOf } from '../quiet-ring'
import type { RingLayout } from '../ring-layout'
import { sineOf } from '../turn'

const styles = ['lancets', 'medallions', 'lozenges'] as const

/** The opening of a lancet: straight sides along two rays, a pointed arch on the outer end. */
function lancet(turn: number, half: number, inner: number, spring: number, outer: number): string {
  const lift = spring + (outer - spring) * 0.5
  const brow = outer - (outer - spring) * 0.2
  return [
    moveTo(polar(inner, turn - half)),
    lineTo(polar(spring, turn - half)),
    `C${at(polar(lift, turn - half))} ${at(polar(brow, turn - half * 0.4))} ${at(polar(outer, turn))}`,
    `C${at(polar(brow, turn + half * 0.4))} ${at(polar(lift, turn + half))} ${at(polar(spring, turn + half))}`,
    lineTo(polar(inner, turn + half)),
    'Z',
  ].join('')
}

/** A foil of `lobes` round leaves in a circle; `share` shrinks each leaf on its own place. */
const foil = (middle: Point, radius: number, lobes: number, turn: number, share: number): string =>
  Array.from({ length: lobes }, (_, index) => {
    const way = polar(radius * 0.6, turn + index / lobes)
    const size = Math.min(0.38, 0.6 * sineOf(0.5 / lobes) * 1.12)
    return circleAt({ x: middle.x + way.x - 1000, y: middle.y + way.y - 1000 }, radius * size * share)
  }).join('')

/** The closed figures of a path that carry the first glass, or the others: within each of `order` sectors, so that the whole stays even. */
function glazed(d: string, order: number, first: boolean): string {
  const figures = d.split(/(?<=Z)/)
  const each = figures.length / order
  return figures.filter((_, index) => (each % 2 === 0 ? index % 2 === 0 : index % each === 0) === first).join('')
}

/** A rose window: lead in fine lines, glass in translucent faces. */
export function drawVitrail(canvas: Canvas, { great }: RingLayout): void {
  const offset = Math.floor(canvas.stream('vitrail').next() * styles.length)
  great.forEach((band, index) => windowBand(canvas, band, styles[(offset + index) % styles.length] ?? 'lancets', index))
}

function windowBand(canvas: Canvas, band: Band, style: (typeof styles)[number], index: number): void {
  const { palette, plan, stroke, face } = canvas
  const stream = canvas.stream(`vitrail-${index}`)
  const width = band.outer - band.inner
  const middle = (band.inner + band.outer) / 2
  const [inner, outer] = [band.inner + 8, band.outer - 8]
  const shift = stream.chance(0.5) ? 0 : 0.5
  stroke(ringOf(band.inner), palette.lead, weight.fine, 0.9)
  switch (style) {
    case 'lancets': {
      const count = multipleOf(plan.order, (6.283 * middle) / (width * stream.between(0.42, 0.62)))
      const spring = inner + (outer - inner) * stream.between(0.55, 0.72)
      const opening = (share: number) =>
        around(count, shift, (turn) =>
          lancet(turn, (0.44 / count) * share, inner + 10 * (1 - share) + 6, spring, outer - 26 * (1 - share)),
        )
      face(glazed(opening(1), plan.order, true), palette.glass, 0.4)
      face(glazed(opening(1), plan.order, false), palette.answer, 0.4)
      face(opening(0.62), palette.ground, 0.35)
      stroke(opening(1), palette.lead, weight.line, 0.95)
      stroke(opening(0.62), palette.accent, weight.hair, 0.85)
      const breadth = (6.283 * spring * 0.88) / count
      if (breadth > 56) {
        const head = (share: number) =>
          around(count, shift, (turn) => circleAt(polar(spring, turn), breadth * 0.24 * share))
        stroke(
          around(count, shift, (turn) => segment(polar(inner + 14, turn), polar(spring - breadth * 0.24, turn))),
          palette.second,
          weight.hair,
          0.9,
        )
        face(head(1), palette.body)
        face(
          around(count, shift, (turn) => hexafoil(polar(spring, turn), breadth * 0.21, turn)),
          palette.answer,
          0.7,
        )
        stroke(
          around(count, shift, (turn) => hexafoil(polar(spring, turn), breadth * 0.21, turn)),
          palette.accent,
          weight.hair,
        )
        stroke(head(1), palette.second, weight.fine)
      }
      const eye = Math.min(width * 0.09, ((6.283 * outer) / count) * 0.17)
      face(
        around(count, shift + 0.5, (turn) => circleAt(polar(outer - eye - 2, turn), eye)),
        palette.glass,
        0.5,
      )
      stroke(
        around(count, shift + 0.5, (turn) => circleAt(polar(outer - eye - 2, turn), eye)),
        palette.second,
        weight.fine,
        0.9,
      )
      return
    }
    case 'medallions': {
      let count = plan.order
      while (middle * sineOf(0.5 / (count + plan.order)) >= (width / 2) * 0.96 && count < 48) count += plan.order
      const radius = Math.min(width / 2 - 10, middle * sineOf(0.5 / count) * 0.96)
      const lobes = stream.pick([5, 6, 7, 8])
      const each = (mark: (middle: Point, turn: number) => string) =>
        around(count, shift, (turn) => mark(polar(middle, turn), turn))
      const rings = (share: number) => each((spot) => circleAt(spot, radius * share))
      const leaves = (share: number) => each((spot, turn) => foil(spot, radius * 0.86, lobes, turn, share))
      face(rings(1), palette.answer, 0.3)
      face(leaves(1), mixed(palette.ground, palette.glass, 0.45))
      stroke(leaves(1), palette.accent, weight.hair, 0.9)
      stroke(leaves(0.62), palette.second, weight.hair, 0.8)
      face(leaves(0.16), palette.light)
      stroke(rings(0.93), palette.second, weight.hair, 0.85)
      stroke(rings(1), palette.lead, weight.line)
      face(rings(0.34), palette.body)
      stroke(rings(0.34), palette.lead, weight.fine)
      stroke(
        each((spot, turn) => hexafoil(spot, radius * 0.3, turn)),
        palette.accent,
        weight.hair,
      )
      face(
        each((spot) => circleAt(spot, Math.max(2, radius * 0.04))),
        palette.light,
      )
      const side = Math.min(13, radius * 0.26)
      stroke(
        around(
          count,
          shift + 0.5,
          (turn) =>
            circleAt(polar(outer - side - 4, turn), side) + circleAt(polar(inner + side * 0.6 + 4, turn), side * 0.6),
        ),
        palette.second,
        weight.fine,
        0.85,
      )
      return
    }
    case 'lozenges': {
      const count = multipleOf(plan.order, (6.283 * middle) / (width * stream.between(0.6, 0.85)))
      const half = 0.5 / count
      const pane = (share: number, lean: number) =>
        around(count, shift + lean, (turn) => {
          const tall = (outer - inner) / 2
          return `M${[polar(middle + tall * share, turn), polar(middle, turn + half * share), polar(middle - tall * share, turn), polar(middle, turn - half * share)].map(at).join('L')}Z`
        })
      face(pane(1, 0), palette.glass, 0.4)
      face(pane(0.98, 0.5), palette.answer, 0.34)
      face(pane(0.58, 0), palette.ground, 0.35)
      stroke(pane(1, 0), palette.lead, weight.line, 0.95)
      stroke(pane(0.58, 0), palette.accent, weight.hair, 0.9)
      stroke(ringOf(middle), palette.second, weight.hair, 0.5)
      face(
        around(count, shift, (turn) => circleAt(polar(middle, turn), 3)),
        palette.light,
      )
      face(
        around(count, shift + 0.5, (turn) => circleAt(polar(outer - width * 0.12, turn), 2.6)),
        palette.accent,
      )
      return
    }
  }
}
