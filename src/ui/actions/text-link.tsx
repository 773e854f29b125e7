import type { ComponentProps } from 'react'
import { classNames } from '../class-names'
import { Anchor } from './anchor'

/** A link in text (underlined), or `quiet` for navigation (underlined on hover, with a 44 px target). */
export function TextLink({ quiet = false, className, ...rest }: ComponentProps<typeof Anchor> & { quiet?: boolean }) {
  return <Anchor {...rest} className={classNames(quiet ? 'lu-link-quiet' : 'lu-link', className)} />
}
