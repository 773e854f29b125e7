import { useId } from 'react'
import { classNames } from '../class-names'

/** The mark: a circle, half filled by a golden horizon. `size` in pixels. */
export function LogoMark({ size = 26, className }: { size?: number; className?: string }) {
  const light = useId()
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 26 26" className={className}>
      <linearGradient id={light} x1="0" y1="0" x2="0" y2="1">
        <stop stopColor="#f6e3bd" />
        <stop offset="1" stopColor="#c99a48" />
      </linearGradient>
      <path d="M.8 14.2h24.4A12.25 12.25 0 0 1 .8 14.2Z" fill={`url(#${light})`} />
      <circle cx="13" cy="13" r="12.4" fill="none" stroke="#e2b96d" strokeWidth="1.1" />
    </svg>
  )
}

/** Mark and name. Put it in a link to the home page; `name` is the house's name. */
export function Logo({ name = 'Lumira', size = 26, className }: { name?: string; size?: number; className?: string }) {
  return (
    <span className={classNames('lu-logo', className)}>
      <LogoMark size={size} />
      <span>{name}</span>
    </span>
  )
}
