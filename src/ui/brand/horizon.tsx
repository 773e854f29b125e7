import { classNames } from '../class-names'

/** The one golden horizon: light, then the curve of the ground, at the bottom of a positioned parent. Decorative. */
export const Horizon = ({ className }: { className?: string }) => (
  <div aria-hidden="true" className={classNames('lu-horizon', className)} />
)
