'use client'

import { inLocale, type Locale } from '@/shared/locale'
import { Button, ButtonLink, Notice } from '@/ui'
import { messages } from '../messages'
import type { DraftState } from './draft/draft-state'

type SaveNoticeProps = { state: DraftState; path: string; locale: Locale; onRetry: () => void }

/** What to do when the draft cannot be saved as usual; nothing while all is well. */
export function SaveNotice({ state, path, locale, onRetry }: SaveNoticeProps) {
  const t = inLocale(messages, locale).save
  const shared = { live: true, locale, className: 'mb-6' }
  switch (state.status) {
    case 'offline':
    case 'failed':
      return (
        <Notice
          {...shared}
          tone="warning"
          action={
            <Button size="small" onClick={onRetry}>
              {t.retryNow}
            </Button>
          }
        >
          {state.status === 'offline' ? t.offlineLong : t.failedLong}
        </Notice>
      )
    case 'expired':
      return (
        <Notice
          {...shared}
          tone="warning"
          title={t.expiredTitle}
          action={
            <ButtonLink size="small" href={`/sanctuaire/entrer?next=${encodeURIComponent(path)}`}>
              {t.expiredAction}
            </ButtonLink>
          }
        >
          {t.expiredText}
        </Notice>
      )
    case 'closed':
      return (
        <Notice
          {...shared}
          tone="warning"
          title={t.closedTitle}
          action={
            <Button size="small" onClick={() => window.location.reload()}>
              {t.reload}
            </Button>
          }
        >
          {t.closedText}
        </Notice>
      )
    default:
      return state.isRestored ? (
        <Notice {...shared} tone="info">
          {t.restored}
        </Notice>
      ) : null
  }
}
