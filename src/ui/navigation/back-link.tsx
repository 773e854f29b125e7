import type { ComponentProps } from 'react'
import { Anchor } from '../actions/anchor'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'

/** « ‹ Retour »: one step back up. */
export function BackLink({ className, children, ...rest }: ComponentProps<typeof Anchor>) {
  return (
    <Anchor {...rest} className={classNames('lu-link-quiet', 'lu-back', className)}>
      <Icon name="chevronLeft" size={18} />
      <span>{children}</span>
    </Anchor>
  )
}
