import { seededRandom } from '../seeded-random'
import { dotAt, petal, ring } from './svg-path'

const turn = Math.PI * 2
const [fewestRows, mostRows] = [2, 6]
const rowSteps = [0, 1, 2]
/** Places from one large dot to the next: closer where petals are between them. */
const gapOf = (row: number): number => 2 + (row % 2)

/** One circle of an emblem: `row` 0 is the outermost of `depth`; `step` makes it richer. */
export type EmblemRow = { depth: number; row: number; step: number }

/** The rows of the emblem of a seed, outermost first. `depth` from 2 (airy) to 6 (dense); beyond, the nearest. */
export function emblemRows(seed: string, depth: number): EmblemRow[] {
  const random = seededRandom(seed)
  const rows = Math.min(mostRows, Math.max(fewestRows, Math.round(depth)))
  return Array.from({ length: rows }, (_, row) => ({
    depth: rows,
    row,
    step: Math.floor(random() * rowSteps.length),
  }))
}

/** Every row that an emblem can have. */
export const everyEmblemRow = (): EmblemRow[] =>
  Array.from({ length: mostRows - fewestRows + 1 }, (_, index) => fewestRows + index).flatMap((depth) =>
    Array.from({ length: depth }, (_, row) => row).flatMap((row) => rowSteps.map((step) => ({ depth, row, step }))),
  )

export const nameOfRow = ({ depth, row, step }: EmblemRow): string => `e${depth}${row}${step}`

/** Every heart that an emblem can have: one for each number of rows. */
export const everyEmblemHeart = (): number[] => [...new Set(everyEmblemRow().map(({ depth }) => depth))]
export const nameOfHeart = (depth: number): string => `h${depth}`

/** The lines of a row of an emblem of radius 200. */
export function emblemRowLines({ depth, row, step }: EmblemRow) {
  const lines = { rings: '', petals: '', small: '', large: '' }
  const radius = 196 - row * (156 / depth)
  const count = Math.max(8, Math.round((radius / 196) * (12 + 2 * depth + step * 2)))
  const shift = row % 2 === 0 ? 0 : turn / count / 2
  const size = Math.min(22, 92 / depth)
  lines.rings += ring(radius)
  for (let index = 0; index < count; index += 1) {
    const angle = shift + (index / count) * turn
    if (index % gapOf(row) === 0) lines.large += dotAt(radius, angle)
    else if (row % 2 === 0) lines.petals += petal(angle, radius - size, radius + size * 0.4, size * 0.45)
    else lines.small += dotAt(radius, angle)
  }
  return lines
}

/** The rays in the middle of an emblem of radius 200. */
export function emblemHeartLines(depth: number): string {
  const rays = 8 + 2 * depth
  return Array.from({ length: rays }, (_, index) => petal((index / rays) * turn, 12, 34, 2.8)).join('')
}
