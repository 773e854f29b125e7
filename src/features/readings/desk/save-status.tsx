'use client'

import { inLocale, type Locale } from '@/shared/locale'
import { Badge, Icon } from '@/ui'
import type { DraftState } from './draft-store'
import { messages } from './messages'

type Props = { save: DraftState['save']; onRetry: () => void; onOpenConflict: () => void; locale: Locale }

/** Where the words are: stored, on their way, or only here. Announced, never by colour alone. */
export function SaveStatus({ save: { kind, at, message }, onRetry, onOpenConflict, locale }: Props) {
  const t = inLocale(messages, locale)
  const time = at === null ? '' : new Intl.DateTimeFormat(t.locale, { timeStyle: 'short' }).format(at)
  const isTrouble = kind === 'offline' || kind === 'refused' || kind === 'conflict'
  const words = {
    idle: t.save.pristine,
    saved: t.save.saved(time),
    dirty: t.save.dirty,
    saving: t.save.saving,
    offline: t.save.offline,
    conflict: t.save.conflict,
    refused: t.save.refused,
  }[kind]
  return (
    <span className="save-status">
      <span role="status" aria-live={isTrouble ? 'assertive' : 'polite'}>
        <Badge tone={isTrouble ? 'danger' : 'neutral'}>{words}</Badge>
        {isTrouble && <span className="visually-hidden">{message}</span>}
      </span>
      {(kind === 'offline' || kind === 'refused') && (
        <button type="button" className="lu-link p-0 text-step-note" onClick={onRetry} title={message}>
          {t.save.retry}
        </button>
      )}
      {kind === 'conflict' && (
        <button type="button" className="lu-link p-0 text-step-note" onClick={onOpenConflict}>
          <Icon name="warning" size={15} className="mr-1 inline" />
          {t.conflict.open}
        </button>
      )}
    </span>
  )
}
