import { type Canvas, halo, weight } from './canvas'
import { around, circleAt, polar, polygon, ringOf, segment, smooth } from './geometry'
import { petalPath } from './petals'

const room = 138

/** The calm centre: much emptiness around one small sign, lit from within. */
export function drawHeart(canvas: Canvas): void {
  const { palette, plan, stroke, face } = canvas
  const { order } = plan
  face(ringOf(room + 12), palette.ground)
  halo(canvas, room + 8, 8, 0.85)
  stroke(ringOf(room + 12), palette.gilt, weight.strong)
  stroke(ringOf(room + 4), palette.lead, weight.hair, 0.7)
  switch (plan.centre) {
    case 'star': {
      const rays = (outer: number, inner: number, shift: number) =>
        polygon(
          Array.from({ length: order * 2 }, (_, index) =>
            polar(index % 2 === 0 ? outer : inner, (index / 2 + shift) / order),
          ),
        )
      stroke(rays(96, 42, 0), palette.lead, weight.fine)
      stroke(rays(70, 34, 0.5), palette.accent, weight.hair, 0.9)
      face(rays(96, 42, 0), palette.glass, 0.14)
      break
    }
    case 'blossom': {
      const petals = (outer: number, shift: number) =>
        around(order, shift, (turn) =>
          petalPath({ turn, inner: 24, outer, half: 0.46 / order, kind: 'ogee', belly: 0.55, base: 0.2 }),
        )
      stroke(petals(104, 0.5), palette.second, weight.hair, 0.9)
      face(petals(90, 0), palette.body)
      face(petals(90, 0), palette.glass, 0.2)
      stroke(petals(90, 0), palette.lead, weight.fine)
      break
    }
    case 'vesica':
      stroke(
        around(6, 0, (turn) => circleAt(polar(46, turn), 46)),
        palette.lead,
        weight.fine,
        0.95,
      )
      stroke(ringOf(46) + ringOf(92), palette.second, weight.hair, 0.8)
      break
    case 'eye':
      stroke(ringOf(96) + ringOf(60), palette.lead, weight.fine)
      stroke(
        around(order * 4, 0, (turn) => segment(polar(66, turn), polar(90, turn))),
        palette.second,
        weight.hair,
        0.85,
      )
      face(
        around(order, 0, (turn) => circleAt(polar(38, turn), 3.2)),
        palette.accent,
      )
      break
    case 'knot': {
      const loops = (phase: number) => {
        const count = order * 16
        return smooth(
          Array.from({ length: count }, (_, index) => {
            const share = index / count
            const swing = polar(1, share * order + phase)
            return polar(66 + (1000 - swing.y) * 26, share)
          }),
          true,
        )
      }
      stroke(loops(0), palette.lead, weight.fine)
      stroke(loops(0.5), palette.accent, weight.fine, 0.9)
      break
    }
    case 'spiral':
      stroke(
        around(order, 0, (turn) =>
          smooth(Array.from({ length: 10 }, (_, index) => polar(26 + index * 8, turn + (index * index) / 900))),
        ),
        palette.lead,
        weight.fine,
        0.95,
      )
      face(
        around(order, 0.09 * order, (turn) => circleAt(polar(104, turn), 2.6)),
        palette.accent,
      )
      break
  }
  face(ringOf(13), palette.light)
  stroke(ringOf(20), palette.light, weight.hair, 0.9)
}
