import { classNames } from '../class-names'

/** The mark: a circle, half filled by a golden horizon. `size` in pixels, 26 when left out. */
export const LogoMark = ({ size, className }: { size?: number; className?: string }) => (
  <span
    aria-hidden="true"
    className={classNames('lu-logo-mark', className)}
    style={size ? { width: size } : undefined}
  />
)

/** Mark and name. Put it in a link to the home page; `name` is the house's name. */
export const Logo = ({ name = 'Lumira', size, className }: { name?: string; size?: number; className?: string }) => (
  <span className={classNames('lu-logo', className)}>
    <LogoMark size={size} />
    <span>{name}</span>
  </span>
)
