import { classNames } from '../class-names'
import { nightFiles } from './drawings'
import { mandalaRadius, nightOf } from './nights'

type MandalaProps = { seed?: string; tone?: 'gold' | 'mist' | 'ink'; className?: string }

const edge = mandalaRadius * 1.01

/** Fine line work that stays still behind the words: position and fade it with classes. Decorative. */
export function Mandala({ seed, tone = 'gold', className }: MandalaProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox={[-edge, -edge, 2 * edge, 2 * edge].join(' ')}
      className={classNames('lu-mandala', `lu-tone-${tone}`, className)}
    >
      <use href={`${nightFiles[nightOf(seed)]}#mandala`} />
    </svg>
  )
}
