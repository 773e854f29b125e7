import { seededRandom } from '../seeded-random'
import { dotAt, petal, ring } from './svg-path'

const turn = Math.PI * 2

/** The paths of a mandala of radius 1000: its circles, its petals, its dots. The same seed draws the same lines for ever. */
export function mandalaLines(seed: string, petals: number): { rings: string; petals: string; dots: string } {
  const random = seededRandom(seed)
  const rows = 6
  const lines = { rings: '', petals: '', dots: '' }
  for (let row = 0; row < rows; row += 1) {
    const outer = 1000 - row * 148 - random() * 18
    const count = row % 2 === 0 ? petals : petals + 4
    const height = (row % 2 === 0 ? 142 : 92) * (1 - row * 0.05) + random() * 16
    const half = ((row % 2 === 0 ? 0.15 : 0.1) * 14) / count / (1 - row * 0.13)
    const shift = row % 2 === 0 ? 0 : turn / count / 2
    lines.rings += ring(outer)
    for (let index = 0; index < count; index += 1) {
      const angle = shift + (index / count) * turn
      lines.petals += petal(angle, outer - height, outer, half, 0.5 + random() * 0.04)
      if ((index + row) % 2 === 0) lines.dots += dotAt(outer, angle)
    }
  }
  return lines
}
