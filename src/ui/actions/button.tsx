import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '../display/icon'
import { buttonClass, type ButtonLook } from './button-look'

type ButtonProps = ComponentProps<'button'> & ButtonLook & { busy?: boolean; icon?: ReactNode }

/**
 * A button; `type` is "button" unless said otherwise. While `busy` it keeps its words, width and focus, shows a turning mark, says
 * `aria-busy`, and neither its press nor its submit does anything (`aria-disabled`).
 */
export function Button({ variant, size, wide, busy = false, icon, className, children, ...rest }: ButtonProps) {
  const type = busy ? 'button' : (rest.type ?? 'button')
  const guard = busy ? { onClick: undefined, 'aria-busy': true, 'aria-disabled': true } : {}
  return (
    <button {...rest} {...guard} type={type} className={buttonClass({ variant, size, wide }, className)}>
      {busy ? <Icon name="spinner" size={18} /> : icon}
      <span>{children}</span>
    </button>
  )
}
