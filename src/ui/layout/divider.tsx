import { classNames } from '../class-names'

/** A hairline. */
export function Divider({ className }: { className?: string }) {
  return <hr className={classNames('lu-divider', className)} />
}
