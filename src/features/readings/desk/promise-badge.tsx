import type { Locale } from '@/shared/locale'
import { Badge } from '@/ui'
import { promiseState } from './promise'

/** `now` in milliseconds, the server's: the same words on both sides of the wire. */
export function PromiseBadge({ dueAt, now, locale }: { dueAt: string; now: number; locale: Locale }) {
  const { tone, text } = promiseState(dueAt, now, locale)
  return (
    <Badge tone={tone} icon={tone === 'danger' ? 'warning' : 'clock'}>
      <time dateTime={dueAt}>{text}</time>
    </Badge>
  )
}
