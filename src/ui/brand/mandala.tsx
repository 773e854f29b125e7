import { classNames } from '../class-names'
import { nightFiles } from './drawings'
import { nightOf } from './nights'

type MandalaProps = { seed?: string; tone?: 'gold' | 'mist' | 'ink'; className?: string }

/** Fine line work that stays still behind the words: position and fade it with classes. Decorative. */
export function Mandala({ seed, tone = 'gold', className }: MandalaProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="-1010 -1010 2020 2020"
      className={classNames('lu-mandala', `lu-tone-${tone}`, className)}
    >
      <use href={`${nightFiles[nightOf(seed)]}#mandala`} />
    </svg>
  )
}
