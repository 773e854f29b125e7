import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import type { IconName } from '../display/icon-paths'

type BadgeProps = {
  tone?: 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'gold'
  icon?: IconName
  children: ReactNode
  className?: string
}

/** A status in words; the colour only supports them. */
export function Badge({ tone = 'neutral', icon, children, className }: BadgeProps) {
  return (
    <span className={classNames('lu-badge', `lu-badge-${tone}`, className)}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  )
}
