'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import { groundAttributes, type Ground } from '../layout/ground'
import { messages } from '../messages'

export type OverlayProps = {
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  /** The line of actions at the bottom: the main one first in reading order. `DialogClose` closes. */
  actions?: ReactNode
  /** The element that opens it (a `Button`); leave out when `open` is controlled. */
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** False while something is being sent: Escape, a press outside and the cross do nothing. */
  dismissible?: boolean
  initialFocus?: RefObject<HTMLElement | null>
  ground?: Ground
  locale?: Locale
  className?: string
}

/** What `Dialog` and `Sheet` share: focus trapped and given back, Escape, a title and a description that are announced. */
export function Overlay({
  title,
  description,
  children,
  actions,
  trigger,
  open,
  onOpenChange,
  dismissible = true,
  initialFocus,
  ground = 'paper',
  locale = defaultLocale,
  look,
  className,
}: OverlayProps & { look: string }) {
  const change = (next: boolean, details: Base.Root.ChangeEventDetails) => {
    if (!next && !dismissible) details.cancel()
    else onOpenChange?.(next)
  }
  return (
    <Base.Root open={open} onOpenChange={change}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal className="lumira-desk" {...groundAttributes(ground)}>
        <Base.Backdrop className="lu-backdrop" />
        <Base.Popup className={classNames('lu-overlay', look, className)} initialFocus={initialFocus}>
          <div className="lu-overlay-top">
            <Base.Title className="lu-heading lu-heading-card">{title}</Base.Title>
            {dismissible && (
              <Base.Close className="lu-icon-button" aria-label={inLocale(messages, locale).close}>
                <Icon name="close" />
              </Base.Close>
            )}
          </div>
          <div className="lu-overlay-body">
            {description && <Base.Description className="lu-overlay-description">{description}</Base.Description>}
            {children}
          </div>
          {actions && <div className="lu-overlay-actions">{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
