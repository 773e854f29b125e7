import { type Band, type Canvas, weight } from './canvas'
import { around, at, circleAt, lineTo, moveTo, polar, polygon, ringOf, segment } from './geometry'

export const quietKinds = ['beads', 'ticks', 'lozenges', 'waves', 'void', 'pearls', 'arches', 'dashes'] as const
type QuietKind = (typeof quietKinds)[number]

/** The closest whole multiple of the order to a wanted count, never less than the order itself. */
export const multipleOf = (order: number, wanted: number): number => order * Math.max(1, Math.round(wanted / order))

/** A narrow ring that lets the eye rest between two great ones. */
export function quietRing(canvas: Canvas, band: Band, kind: QuietKind): void {
  const { palette, plan, stroke, face } = canvas
  const width = band.outer - band.inner
  const middle = (band.inner + band.outer) / 2
  const count = (spacing: number) => multipleOf(plan.order, (6.283 * middle) / spacing)
  stroke(ringOf(band.outer), palette.lead, weight.line, 0.9)
  stroke(ringOf(band.outer - 6), palette.lead, weight.hair, 0.55)
  if (kind !== 'void') stroke(ringOf(band.inner + 3), palette.second, weight.hair, 0.6)
  const places = count(width * 0.95)
  switch (kind) {
    case 'void':
      return
    case 'beads':
      face(
        around(places, 0, (turn) => circleAt(polar(middle, turn), 3.4)),
        palette.light,
        0.9,
      )
      face(
        around(places, 0.5, (turn) => circleAt(polar(middle, turn), 1.7)),
        palette.accent,
        0.9,
      )
      return
    case 'pearls': {
      const every = count(width * 1.9)
      stroke(
        around(every, 0, (turn) => circleAt(polar(middle, turn), width * 0.22)),
        palette.second,
        weight.fine,
        0.9,
      )
      face(
        around(every, 0, (turn) => circleAt(polar(middle, turn), width * 0.07)),
        palette.light,
      )
      face(
        around(every, 0.5, (turn) => circleAt(polar(middle, turn), 1.9)),
        palette.accent,
        0.9,
      )
      return
    }
    case 'ticks': {
      const fine = count(11)
      const step = Math.round(fine / plan.order)
      stroke(
        around(fine, 0, (turn, index) => {
          const long = index % step === 0 ? 0.34 : step % 2 === 0 && index % (step / 2) === 0 ? 0.22 : 0.1
          return segment(polar(middle - width * long, turn), polar(middle + width * long, turn))
        }),
        palette.second,
        weight.hair,
        0.85,
      )
      return
    }
    case 'dashes':
      stroke(
        around(places, 0, (turn) => segment(polar(middle, turn - 0.26 / places), polar(middle, turn + 0.26 / places))),
        palette.accent,
        weight.line,
        0.8,
      )
      face(
        around(places, 0.5, (turn) => circleAt(polar(middle, turn), 1.9)),
        palette.light,
        0.9,
      )
      return
    case 'lozenges': {
      const every = count(width * 1.15)
      const half = 0.3 / every
      const shape = (share: number) =>
        around(every, 0, (turn) =>
          polygon([
            polar(middle + width * 0.32 * share, turn),
            polar(middle, turn + half * share),
            polar(middle - width * 0.32 * share, turn),
            polar(middle, turn - half * share),
          ]),
        )
      stroke(shape(1), palette.second, weight.fine, 0.9)
      face(shape(0.42), palette.accent, 0.75)
      return
    }
    case 'waves': {
      const every = count(width * 1.3)
      const wave = (sign: number) =>
        around(every, 0, (turn, index) => {
          const from = polar(middle, turn)
          const to = polar(middle, turn + 1 / every)
          const lift = (index % 2 === 0 ? sign : -sign) * width * 0.44
          const a = polar(middle + lift, turn + 0.36 / every)
          const b = polar(middle + lift, turn + 0.64 / every)
          return `${moveTo(from)}C${at(a)} ${at(b)} ${at(to)}`
        })
      stroke(wave(1), palette.accent, weight.fine, 0.85)
      if (every % 2 === 0) stroke(wave(-1), palette.second, weight.hair, 0.8)
      return
    }
    case 'arches': {
      const every = count(width * 0.85)
      stroke(
        around(every, 0, (turn) => {
          const foot = polar(band.inner + 3, turn - 0.5 / every)
          const end = polar(band.inner + 3, turn + 0.5 / every)
          const lift = band.inner + width * 0.86
          return `${moveTo(foot)}C${at(polar(lift, turn - 0.46 / every))} ${at(polar(lift, turn + 0.46 / every))} ${at(end)}`
        }),
        palette.second,
        weight.fine,
        0.85,
      )
      face(
        around(every, 0, (turn) => circleAt(polar(band.inner + width * 0.26, turn), 1.8)),
        palette.light,
        0.9,
      )
      stroke(
        around(
          every,
          0.5,
          (turn) => moveTo(polar(band.outer - 12, turn)) + lineTo(polar(band.inner + width * 0.6, turn)),
        ),
        palette.accent,
        weight.hair,
        0.5,
      )
      return
    }
  }
}
