import type { ComponentProps, ReactNode } from 'react'
import { Anchor } from './anchor'
import { buttonClass, type ButtonLook } from './button-look'

type ButtonLinkProps = ComponentProps<typeof Anchor> & ButtonLook & { icon?: ReactNode }

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({ variant, size, wide, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Anchor {...rest} className={buttonClass({ variant, size, wide }, className)}>
      {icon}
      <span>{children}</span>
    </Anchor>
  )
}
