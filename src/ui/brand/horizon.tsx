import { useId } from 'react'
import { classNames } from '../class-names'

/** The one golden horizon: light, then the curve of the ground, at the bottom of a positioned parent. Decorative. */
export function Horizon({ className }: { className?: string }) {
  const edge = useId()
  return (
    <div aria-hidden="true" className={classNames('lu-horizon', className)}>
      <div className="lu-horizon-light" />
      <svg viewBox="0 0 1440 100" preserveAspectRatio="none">
        <linearGradient id={edge}>
          <stop offset="0" stopColor="#e2b96d" stopOpacity="0.12" />
          <stop offset="0.28" stopColor="#e2b96d" stopOpacity="0.62" />
          <stop offset="0.5" stopColor="#f6e3bd" />
          <stop offset="0.72" stopColor="#e2b96d" stopOpacity="0.62" />
          <stop offset="1" stopColor="#e2b96d" stopOpacity="0.12" />
        </linearGradient>
        <path className="lu-horizon-ground" d="M-2 60Q720-56 1442 60V101H-2Z" />
        <path className="lu-horizon-edge" d="M-2 60Q720-56 1442 60" stroke={`url(#${edge})`} />
      </svg>
    </div>
  )
}
