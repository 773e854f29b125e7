import type { ReactNode } from 'react'
import { classNames } from '../class-names'

/** What something holds: lines that start with a small gold dash. */
export function DashList({ items, className }: { items: ReactNode[]; className?: string }) {
  return (
    <ul role="list" className={classNames('lu-dash-list', className)}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
