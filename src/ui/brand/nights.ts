import { seededRandom } from '../seeded-random'

/** The seeds of the nights that are drawn; the first is the house's own. */
export const nightSeeds = ['lumira', 'aube', 'marée', 'veille'] as const

/** The night of a seed, the same for ever: one of the few that are drawn. Without a seed, the house's own. */
export const nightOf = (seed?: string): number =>
  seed === undefined ? 0 : Math.floor(seededRandom(seed)() * nightSeeds.length)
