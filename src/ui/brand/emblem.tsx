import { classNames } from '../class-names'
import { seededRandom } from '../seeded-random'
import { dotAt, petal, ring } from './svg-path'

const turn = Math.PI * 2

/** The lines of an emblem of radius 100: `depth` rows, from 2 (airy) to 6 (dense). */
export function emblemLines(seed: string, depth: number) {
  const random = seededRandom(seed)
  const lines = { rings: ring(98), petals: '', small: '', large: '' }
  const rows = Math.min(6, Math.max(2, Math.round(depth)))
  for (let row = 0; row < rows; row += 1) {
    const radius = 98 - row * (78 / rows)
    const count = Math.max(8, Math.round((radius / 98) * (12 + 2 * rows + Math.floor(random() * 3) * 2)))
    const shift = row % 2 === 0 ? 0 : turn / count / 2
    const every = 2 + Math.floor(random() * 2)
    const size = Math.min(11, 46 / rows)
    if (row > 0) lines.rings += ring(radius)
    for (let index = 0; index < count; index += 1) {
      const angle = shift + (index / count) * turn
      if (index % every === 0) lines.large += dotAt(radius, angle)
      else if (row % 2 === 0) lines.petals += petal(angle, radius - size, radius + size * 0.4, size * 0.45)
      else lines.small += dotAt(radius, angle)
    }
  }
  const rays = 8 + 2 * rows
  for (let index = 0; index < rays; index += 1) lines.petals += petal((index / rays) * turn, 6, 17, 1.4)
  return lines
}

type EmblemProps = { seed: string; depth?: number; size?: number; className?: string }

/** A small mandala of dots and rings: the mark of an offer, drawn from its name. `size` in pixels. Decorative. */
export function Emblem({ seed, depth = 4, size = 72, className }: EmblemProps) {
  const lines = emblemLines(seed, depth)
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="-103 -103 206 206"
      className={classNames('lu-emblem', className)}
    >
      <path className="lu-emblem-rings" d={lines.rings} />
      <path className="lu-emblem-petals" d={lines.petals} />
      <path className="lu-emblem-small" d={lines.small} />
      <path className="lu-emblem-large" d={lines.large} />
    </svg>
  )
}
