import { classNames } from '../class-names'
import { nightFiles } from './drawings'
import { nightOf } from './nights'

/** Very quiet stars behind a night ground: put it first in a positioned parent. They stay still. Decorative. */
export function StarField({ seed, className }: { seed?: string; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1440 900"
      preserveAspectRatio="xMidYMin slice"
      className={classNames('lu-stars', className)}
    >
      <use href={`${nightFiles[nightOf(seed)]}#stars`} />
    </svg>
  )
}
