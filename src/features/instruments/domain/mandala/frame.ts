import { type Canvas, weight } from './canvas'
import { field } from './ring-layout'
import { around, at, circleAt, moveTo, polar, polygon, ringOf, segment } from './geometry'
import { type ChartSignature, rankOf, zodiacSigns } from './mandala-input'
import { multipleOf } from './quiet-ring'

const rim = { inner: field.outer, outer: 912, zodiac: 931, seal: 950 } as const

/** The seal in sixty-four strokes, one for each hexadecimal digit, longer as the digit is greater. */
function sealCord({ palette, stroke }: Canvas, seal: string): void {
  const strokes = around(64, 0, (turn, index) =>
    segment(polar(rim.seal, turn), polar(rim.seal + 3 + 1.5 * Number.parseInt(seal[index] ?? '0', 16), turn)),
  )
  stroke(strokes, palette.second, weight.fine, 0.75)
}

/** The twelve places of the zodiac: a disc for the Sun, a crescent for the Moon, a lozenge for the Ascendant; side by side in one sign. */
function zodiacBeads({ palette, face, stroke }: Canvas, chart: ChartSignature): void {
  const held = [chart.sunSign, chart.moonSign, chart.ascendantSign]
  const empty = zodiacSigns.filter((sign) => !held.includes(sign))
  face(empty.map((sign) => circleAt(polar(rim.zodiac, rankOf(sign) / 12), 2.4)).join(''), palette.second, 0.85)
  const marks = [drawSun, drawMoon, drawRising] as const
  marks.forEach((mark, index) => {
    const sign = held[index]
    if (!sign) return
    const company = held.map((other, place) => (other === sign ? place : -1)).filter((place) => place >= 0)
    mark(rankOf(sign) / 12 + (company.indexOf(index) - (company.length - 1) / 2) * 0.0048)
  })

  function drawSun(turn: number): void {
    const sun = polar(rim.zodiac, turn)
    face(circleAt(sun, 5.4), palette.light)
    stroke(circleAt(sun, 10.5), palette.light, weight.fine)
  }
  function drawMoon(turn: number): void {
    const horns = [polar(rim.zodiac + 10, turn), polar(rim.zodiac - 10, turn)] as const
    face(`${moveTo(horns[0])}A10 10 0 1 1 ${at(horns[1])}A13 13 0 0 0 ${at(horns[0])}Z`, palette.light)
  }
  function drawRising(turn: number): void {
    const points = [
      polar(rim.zodiac + 12, turn),
      polar(rim.zodiac, turn + 0.0013),
      polar(rim.zodiac - 12, turn),
      polar(rim.zodiac, turn - 0.0013),
    ]
    face(polygon(points), palette.accent)
  }
}

/** The outer rim: its figure, the zodiac when there is a chart, and the cord of the seal. */
export function drawFrame(canvas: Canvas, seal: string, chart: ChartSignature | null): void {
  const { palette, plan, stroke, face } = canvas
  const middle = (rim.inner + rim.outer) / 2
  const width = rim.outer - rim.inner
  stroke(ringOf(rim.inner), palette.lead, weight.line, 0.9)
  stroke(ringOf(rim.outer), palette.gilt, weight.strong)
  stroke(ringOf(rim.outer - 7), palette.lead, weight.hair, 0.6)
  stroke(ringOf(rim.seal), palette.second, weight.hair, 0.55)
  const many = multipleOf(plan.order, 96)
  switch (plan.rim) {
    case 'scallops':
      stroke(
        around(many, 0.5, (turn) => {
          const lift = rim.outer - 9
          return `${moveTo(polar(rim.inner, turn - 0.5 / many))}C${at(polar(lift, turn - 0.48 / many))} ${at(polar(lift, turn + 0.48 / many))} ${at(polar(rim.inner, turn + 0.5 / many))}`
        }),
        palette.second,
        weight.fine,
        0.8,
      )
      face(
        around(many, 0, (turn) => circleAt(polar(middle + 5, turn), 1.6)),
        palette.accent,
        0.9,
      )
      break
    case 'rays':
      stroke(
        around(many * 2, 0, (turn, index) =>
          segment(
            polar(rim.inner + (index % 2 === 0 ? 5 : 13), turn),
            polar(rim.outer - (index % 2 === 0 ? 12 : 18), turn),
          ),
        ),
        palette.second,
        weight.hair,
        0.8,
      )
      break
    case 'beads':
      face(
        around(many, 0, (turn) => circleAt(polar(middle - 2, turn), 3.2)),
        palette.light,
        0.9,
      )
      stroke(
        around(many, 0.5, (turn) => segment(polar(middle - 10, turn), polar(middle + 6, turn))),
        palette.second,
        weight.hair,
        0.7,
      )
      break
    case 'arches': {
      const few = multipleOf(plan.order, 60)
      const arch = (turn: number) => {
        const top = polar(rim.outer - 11, turn)
        const [left, right] = [polar(rim.inner, turn - 0.5 / few), polar(rim.inner, turn + 0.5 / few)]
        return `${moveTo(left)}Q${at(polar(middle + 8, turn - 0.46 / few))} ${at(top)}Q${at(polar(middle + 8, turn + 0.46 / few))} ${at(right)}`
      }
      stroke(around(few, 0.5, arch), palette.second, weight.fine, 0.8)
      face(
        around(few, 0.5, (turn) => circleAt(polar(rim.inner + width * 0.3, turn), 2)),
        palette.accent,
        0.9,
      )
      break
    }
  }
  if (chart) zodiacBeads(canvas, chart)
  sealCord(canvas, seal)
}
