import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

/** Spaced small capitals in gold, above a heading. */
export function Eyebrow({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={classNames('lu-eyebrow', className)} />
}
