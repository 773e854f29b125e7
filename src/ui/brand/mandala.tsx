import { classNames } from '../class-names'
import { mandalaLines } from './mandala-lines'

type MandalaProps = {
  seed?: string
  /** Petals of the outer row, 8 to 24. */
  petals?: number
  tone?: 'gold' | 'mist' | 'ink'
  className?: string
}

/** Fine line work that stays still behind the words: position and fade it with classes. Decorative. */
export function Mandala({ seed = 'lumira', petals = 16, tone = 'gold', className }: MandalaProps) {
  const lines = mandalaLines(seed, petals)
  return (
    <svg
      aria-hidden="true"
      viewBox="-1010 -1010 2020 2020"
      className={classNames('lu-mandala', `lu-tone-${tone}`, className)}
    >
      <path className="lu-mandala-rings" d={lines.rings} />
      <path d={lines.petals} />
      <path className="lu-mandala-dots" d={lines.dots} />
    </svg>
  )
}
