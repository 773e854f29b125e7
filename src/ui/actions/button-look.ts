import { classNames } from '../class-names'

/** gold: the one main action; solid: ink on paper, light on night; outline; quiet: text only; danger: destroys something. */
export type ButtonVariant = 'gold' | 'solid' | 'outline' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; wide?: boolean }

export const buttonClass = ({ variant = 'outline', size = 'medium', wide }: ButtonLook, className?: string): string =>
  classNames('lu-button', `lu-button-${variant}`, `lu-button-${size}`, wide && 'lu-button-wide', className)
