import { seededRandom } from '../seeded-random'
import { dotAt, petal, ring } from './svg-path'

const turn = Math.PI * 2

/** The paths of a mandala of radius 1000: its circles, its petals, its dots. The same seed draws the same lines for ever. */
export function mandalaLines(seed: string, petals: number): { rings: string; petals: string; dots: string } {
  const random = seededRandom(seed)
  const rows = 7
  const lines = { rings: '', petals: '', dots: '' }
  for (let row = 0; row < rows; row += 1) {
    const isWide = row % 2 === 0
    const outer = 1000 - row * 118 - random() * 12
    const count = isWide ? petals : petals + 4
    const height = (isWide ? 128 : 96) * (1 - row * 0.055) + random() * 10
    const half = height * (isWide ? 0.44 : 0.33) + random() * 3
    const shift = isWide ? 0 : turn / count / 2
    lines.rings += ring(outer)
    for (let index = 0; index < count; index += 1) {
      const angle = shift + (index / count) * turn
      lines.petals += petal(angle, outer - height, outer, half)
      if ((index + row) % 2 === 0) lines.dots += dotAt(outer, angle)
    }
  }
  return lines
}
