import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names'

type TextInputProps = ComponentProps<'input'> & { before?: ReactNode; after?: ReactNode }

/** One line of text. `before` and `after` stand inside the frame (an icon, a unit, a small button). */
export function TextInput({ before, after, className, ...rest }: TextInputProps) {
  const input = <input type="text" {...rest} className={classNames('lu-control', className)} />
  if (!before && !after) return input
  return (
    <span className="lu-framed">
      {before && <span className="lu-framed-before">{before}</span>}
      {input}
      {after && <span className="lu-framed-after">{after}</span>}
    </span>
  )
}
