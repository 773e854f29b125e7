import { seededRandom } from '../seeded-random'

/** Stars of a 1440 × 900 sky, thinner towards the ground, in three strengths. */
export function starLines(seed: string, count: number): Record<'faint' | 'clear' | 'bright', string> {
  const random = seededRandom(seed)
  const paths = { faint: '', clear: '', bright: '' }
  for (let star = 0; star < count; star += 1) {
    const x = Math.round(random() * 1440)
    const y = Math.round(random() ** 1.7 * 900)
    const chance = random()
    paths[chance > 0.93 ? 'bright' : chance > 0.6 ? 'clear' : 'faint'] += `M${x} ${y}h0`
  }
  return paths
}
