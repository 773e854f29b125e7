import { type Band, type Canvas, weight } from '../canvas'
import { around, circleAt, polar, polygon, ringOf, segment } from '../geometry'
import { field, type RingLayout } from '../ring-layout'

/** A star of four long rays, its axis towards the centre. */
function sparkle(radius: number, turn: number, size: number): string {
  const middle = polar(radius, turn)
  return polygon(
    Array.from({ length: 8 }, (_, index) => {
      const way = polar(index % 2 === 0 ? (index % 4 === 0 ? size : size * 0.62) : size * 0.13, turn + index / 8)
      return { x: middle.x + way.x - 1000, y: middle.y + way.y - 1000 }
    }),
  )
}

/** Stars, thin chords and dotted orbits; in each great ring one small figure of stars, mirrored around. */
export function drawConstellation(canvas: Canvas, { great }: RingLayout): void {
  const { plan, palette, stroke, face } = canvas
  const dust = canvas.stream('dust')
  const specks = Array.from({ length: 150 }, () => {
    const radius = field.inner + (field.outer - field.inner) * Math.sqrt(dust.next())
    return circleAt(polar(radius, dust.next()), dust.between(0.7, 1.7))
  })
  face(specks.join(''), palette.second, 0.5)
  const chords = canvas.stream('chords')
  const step = Math.max(2, Math.floor(plan.order * chords.between(0.3, 0.46)))
  const outer = great[great.length - 1]?.outer ?? field.outer
  stroke(
    around(plan.order, 0, (turn) => segment(polar(outer - 20, turn), polar(outer - 20, turn + step / plan.order))),
    palette.second,
    weight.hair,
    0.6,
  )
  face(
    around(plan.order, 0, (turn) => sparkle(outer - 20, turn, 20)),
    palette.light,
  )
  const echo = great[great.length - 2]
  if (echo) {
    const skip = Math.max(2, Math.floor(plan.order / 2) - 1)
    stroke(
      around(plan.order, 0.5, (turn) =>
        segment(polar(echo.outer - 8, turn), polar(echo.outer - 8, turn + skip / plan.order)),
      ),
      palette.accent,
      weight.hair,
      0.4,
    )
  }
  great.forEach((band, index) => constellationBand(canvas, band, index))
}

function constellationBand(canvas: Canvas, band: Band, index: number): void {
  const { palette, plan, stroke, face } = canvas
  const stream = canvas.stream(`constellation-${index}`)
  const width = band.outer - band.inner
  const orbit = (share: number) => band.inner + width * share
  const roomy = (6.283 * (band.inner + width / 2)) / plan.order > width * 1.35
  const count = roomy ? plan.order * 2 : plan.order
  const sector = 1 / count
  const shift = stream.chance(0.5) ? 0 : 0.5
  const figure = Array.from({ length: stream.pick([3, 4, 4, 5]) }, (_, place, all = 5) => ({
    radius: orbit(0.12 + (0.78 * (place + stream.between(0.1, 0.9))) / all),
    lean: place === 0 ? 0 : stream.between(0.15, 0.4) * sector,
  }))
  const lines = around(count, shift, (turn) =>
    figure
      .slice(1)
      .map((star, place) => {
        const before = figure[place] ?? star
        return [-1, 1]
          .map((side) =>
            segment(polar(before.radius, turn + side * before.lean), polar(star.radius, turn + side * star.lean)),
          )
          .join('')
      })
      .join(''),
  )
  stroke(ringOf(orbit(0.5)), palette.accent, weight.line, 0.6, { dash: [0.01, 13] })
  stroke(ringOf(orbit(stream.between(0.75, 0.88))), palette.second, weight.hair, 0.6, { dash: [14, 9] })
  stroke(lines, palette.lead, weight.fine, 0.85)
  figure.forEach((star, place) => {
    const sides = star.lean === 0 ? [0] : [-1, 1]
    const each = (mark: (turn: number) => string) =>
      around(count, shift, (turn) => sides.map((side) => mark(turn + side * star.lean)).join(''))
    if (place === 0) {
      face(
        each((turn) => sparkle(star.radius, turn, Math.min(46, width * 0.2))),
        palette.light,
      )
      stroke(
        each((turn) => circleAt(polar(star.radius, turn), Math.min(24, width * 0.11))),
        palette.accent,
        weight.hair,
        0.9,
      )
    } else if (place % 2 === 1) {
      face(
        each((turn) => circleAt(polar(star.radius, turn), Math.min(6.4, width * 0.034))),
        palette.light,
      )
      stroke(
        each((turn) => circleAt(polar(star.radius, turn), Math.min(13, width * 0.068))),
        palette.second,
        weight.hair,
        0.8,
      )
    } else
      face(
        each((turn) => circleAt(polar(star.radius, turn), Math.min(5, width * 0.028))),
        palette.accent,
      )
  })
}
