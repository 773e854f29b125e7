import { type Band, type Canvas, weight } from '../canvas'
import { around, circleAt, polar, ringOf } from '../geometry'
import { nested, type Petal, type PetalKind, petalKinds, petalPath, petalRib } from '../petals'
import type { RingLayout } from '../ring-layout'
import type { Stream } from '../seal-stream'

type Row = { count: number; shift: number; inner: number; outer: number; fill: number; depth: number; kind: PetalKind }

function petalRow(canvas: Canvas, row: Row, stream: Stream, tone: 'front' | 'back'): void {
  const { palette, stroke, face } = canvas
  const { kind } = row
  const shape = { kind, belly: stream.between(0.46, 0.66), base: stream.between(0.3, 0.6) }
  const petal = (turn: number): Petal => ({
    turn,
    inner: row.inner,
    outer: row.outer,
    half: (0.5 * row.fill) / row.count,
    ...shape,
  })
  const each = (mark: (petal: Petal) => string) => around(row.count, row.shift, (turn) => mark(petal(turn)))
  const colour = tone === 'front' ? palette.lead : palette.second
  face(each(petalPath), palette.body)
  face(each(petalPath), palette.glass, (tone === 'front' ? 0.05 : 0.02) + 0.13 * row.depth)
  stroke(each(petalPath), colour, tone === 'front' ? weight.line : weight.fine, tone === 'front' ? 1 : 0.75)
  const inside = stream.pick(['nested', 'veins', 'dot', 'twice', 'plain'] as const)
  const fine = tone === 'front' ? palette.gilt : palette.accent
  if (inside === 'nested' || inside === 'twice') {
    face(
      each((one) => petalPath(nested(one, tone === 'front' ? 0.66 : 0.8))),
      palette.glass,
      tone === 'front' ? 0.16 : 0.06,
    )
    stroke(
      each((one) => petalPath(nested(one, tone === 'front' ? 0.66 : 0.8))),
      fine,
      weight.hair,
      0.9,
    )
  }
  if (inside === 'twice')
    stroke(
      each((one) => petalPath(nested(one, 0.36))),
      colour,
      weight.hair,
      0.8,
    )
  if (inside === 'veins') {
    const vein = [0, -0.4, 0.4]
    stroke(
      each((one) =>
        vein
          .map((lean) => petalRib({ ...one, turn: one.turn + lean * one.half * 0.9 }, 0.3, lean === 0 ? 0.8 : 0.62))
          .join(''),
      ),
      fine,
      weight.hair,
      0.8,
    )
  }
  if (inside === 'dot') {
    const spot = (one: Petal) => polar(one.inner + (one.outer - one.inner) * (shape.belly + 0.02), one.turn)
    stroke(
      each((one) => circleAt(spot(one), Math.min(15, 6.28 * one.half * one.outer * 0.22))),
      fine,
      weight.hair,
      0.9,
    )
    face(
      each((one) => circleAt(spot(one), 2.6)),
      palette.light,
    )
  }
  if (tone === 'front')
    face(
      each((one) => circleAt(polar(one.outer + 9, one.turn), 2.6)),
      palette.light,
    )
}

/** Layers of petals that cover one another, from the rim inwards. */
export function drawLotus(canvas: Canvas, { great, quiet }: RingLayout): void {
  const { order } = canvas.plan
  great
    .map((band, index) => ({ band, index }))
    .reverse()
    .forEach(({ band, index }) => {
      const stream = canvas.stream(`lotus-${index}`)
      const circumference = 6.283 * band.outer
      const length = band.outer - band.inner
      let count = order
      while (circumference / count > length * 1.05 && count < 40) count += order
      petalBand(canvas, band, count, stream, 1 - index / great.length)
      const hush = quiet[index]
      if (hush) canvas.face(ringOf(hush.outer), canvas.palette.body)
    })
}

function petalBand(canvas: Canvas, band: Band, count: number, stream: Stream, depth: number): void {
  const length = band.outer - band.inner
  const root = Math.max(150, band.inner - length * 0.35)
  const tip = band.outer - 16
  const parity = stream.chance(0.5) ? 0 : 0.5
  const kinds = [stream.pick(petalKinds), stream.pick(petalKinds)] as const
  const layers = length > 190 ? 3 : length > 110 ? 2 : 1
  for (let layer = 0; layer < layers; layer += 1) {
    const last = layer === layers - 1
    const outer = tip - layer * length * (layers === 3 ? 0.24 : 0.3)
    petalRow(
      canvas,
      {
        count,
        shift: layer % 2 === 0 ? parity : 0.5 - parity,
        inner: root,
        outer,
        fill: stream.between(0.84, 1),
        depth,
        kind: kinds[layer % 2] ?? kinds[0],
      },
      stream,
      last || layer === 0 ? (last ? 'front' : 'back') : 'back',
    )
  }
}
