import type { ReactNode } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import { messages } from '../messages'

export type Tone = 'info' | 'success' | 'warning' | 'danger'

type NoticeProps = {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** True when it appears after the page: announced (status; alert when danger). */
  live?: boolean
  locale?: Locale
  className?: string
}

const icons = { info: 'info', success: 'check', warning: 'warning', danger: 'danger' } as const

/** A message with its icon and its words: the tone is also said, never by colour alone. */
export function Notice({
  tone = 'info',
  title,
  children,
  action,
  live,
  locale = defaultLocale,
  className,
}: NoticeProps) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div role={role} className={classNames('lu-notice', `lu-notice-${tone}`, className)}>
      <Icon name={icons[tone]} label={inLocale(messages, locale).notice[tone]} />
      <div className="lu-notice-body">
        {title && <p className="lu-notice-title">{title}</p>}
        {children && <div className="lu-notice-text">{children}</div>}
        {action}
      </div>
    </div>
  )
}
