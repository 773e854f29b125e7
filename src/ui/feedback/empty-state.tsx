import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Heading } from '../layout/heading'
import { Emblem } from '../brand/emblem'

type EmptyStateProps = {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Seed of the quiet drawing above the title; `null` for none. */
  seed?: string | null
  level?: 1 | 2 | 3
  className?: string
}

/** Nothing here yet: what it means and the one thing to do about it. */
export function EmptyState({ title, children, action, seed = 'lumira', level = 2, className }: EmptyStateProps) {
  return (
    <div className={classNames('lu-empty', className)}>
      {seed !== null && <Emblem seed={seed} size={88} />}
      <Heading level={level} size="card">
        {title}
      </Heading>
      {children && <div className="lu-lead">{children}</div>}
      {action}
    </div>
  )
}
