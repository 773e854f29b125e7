'use client'

import type { ReactNode } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { IconButton } from '@/ui'
import { messages } from '../messages'

type StepFooterProps = { locale: Locale; onBack?: () => void; children?: ReactNode }

/** The line of actions under the thumb: stays at the bottom of a phone, ends the column on a desktop. */
export function StepFooter({ locale, onBack, children }: StepFooterProps) {
  return (
    <div className="sticky bottom-0 z-10 -mx-(--gutter) mt-10 bg-linear-to-t from-surface from-70% to-transparent px-(--gutter) pt-6 pb-[calc(20px+env(safe-area-inset-bottom))] lg:static lg:mx-0 lg:bg-none lg:px-0">
      <div className="flex items-center gap-3">
        {onBack && (
          <IconButton
            icon="chevronLeft"
            label={inLocale(messages, locale).steps.previous}
            className="size-12 border border-line-control bg-raised"
            onClick={onBack}
          />
        )}
        <div className="flex-1">{children}</div>
      </div>
    </div>
  )
}
