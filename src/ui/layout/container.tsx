import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

export type Width = 'form' | 'reading' | 'wide' | 'full'

/** A centred column with the page's gutters: form 30rem, reading 66 characters, wide 1104 px, full. */
export function Container({ width = 'wide', className, ...rest }: ComponentProps<'div'> & { width?: Width }) {
  return <div {...rest} className={classNames('lu-container', `lu-container-${width}`, className)} />
}
