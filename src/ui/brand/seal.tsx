import { classNames } from '../class-names'

/** The gold disc that stands beside what is sealed. `size` in pixels. Decorative: the words beside it say so. */
export function Seal({ size = 36, className }: { size?: number; className?: string }) {
  return <span aria-hidden="true" className={classNames('lu-seal', className)} style={{ width: size, height: size }} />
}
