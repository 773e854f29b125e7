import { seededRandom } from '../seeded-random'
import { drawnFiles } from './drawn-files'

const { nights } = drawnFiles

/** The file of the night of a seed, the same for ever: one of the few that are drawn. Without a seed, the house's own. */
export function nightFile(seed?: string): string {
  const index = seed === undefined ? 0 : Math.floor(seededRandom(seed)() * nights.length)
  return nights[index] ?? nights[0]
}
