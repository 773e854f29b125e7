import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

/** Long reading: text serif, 18–19 px on 1.75, at most 66 characters. `chapter` gives the first paragraph its drop cap. */
export function Prose({ chapter = false, className, ...rest }: ComponentProps<'div'> & { chapter?: boolean }) {
  return <div {...rest} className={classNames('lu-prose', chapter && 'chapter', className)} />
}
