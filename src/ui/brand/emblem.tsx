import { classNames } from '../class-names'
import { emblemFile } from './drawings'
import { emblemRows, nameOfHeart, nameOfRow } from './emblem-lines'

type EmblemProps = { seed: string; depth?: number; size?: number; className?: string }

/** A small mandala of dots and rings: the mark of an offer, drawn from its name. `size` in pixels. Decorative. */
export function Emblem({ seed, depth = 4, size = 72, className }: EmblemProps) {
  const rows = emblemRows(seed, depth)
  const names = [...rows.map(nameOfRow), nameOfHeart(rows.length)]
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="-206 -206 412 412"
      className={classNames('lu-emblem', className)}
    >
      {names.map((name) => (
        <use key={name} href={`${emblemFile}#${name}`} />
      ))}
    </svg>
  )
}
