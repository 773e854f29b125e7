import { classNames } from '../class-names'
import { seededRandom } from '../seeded-random'

const sizes = ['faint', 'clear', 'bright'] as const

/** Stars of a 1440 × 900 sky, thinner towards the ground, in three strengths. */
export function starPaths(seed: string, count: number): Record<(typeof sizes)[number], string> {
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

/** Very quiet stars behind a night ground: put it first in a positioned parent. They stay still. Decorative. */
export function StarField({
  seed = 'lumira',
  count = 130,
  className,
}: {
  seed?: string
  count?: number
  className?: string
}) {
  const paths = starPaths(seed, count)
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1440 900"
      preserveAspectRatio="xMidYMin slice"
      className={classNames('lu-stars', className)}
    >
      {sizes.map((size) => (
        <path key={size} className={`lu-star-${size}`} d={paths[size]} />
      ))}
    </svg>
  )
}
