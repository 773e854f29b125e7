import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

/** The sentence under a title. */
export function Lead({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={classNames('lu-lead', className)} />
}
