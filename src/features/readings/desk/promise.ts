import { inLocale, type Locale } from '@/shared/locale'
import { messages } from './messages'

export type PromiseState = { tone: 'neutral' | 'warning' | 'danger'; text: string }

const hour = 3_600_000
const soonMs = 6 * hour

/** « Promise dans 3 h 20 », « En retard de 2 h »: what is left of a promised delivery, in words. `dueAt` is ISO 8601, `now` in milliseconds. */
export function promiseState(dueAt: string, now: number, locale: Locale): PromiseState {
  const t = inLocale(messages, locale).promise
  const left = Date.parse(dueAt) - now
  if (left < 0) return { tone: 'danger', text: t.late(duration(-left, locale)) }
  return { tone: left < soonMs ? 'warning' : 'neutral', text: t.within(duration(left, locale)) }
}

/** « 2 j 4 h », « 3 h 20 », « 12 min ». */
export function duration(ms: number, locale: Locale): string {
  const t = inLocale(messages, locale).promise
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  if (days > 0) return t.days(days, hours % 24)
  return hours > 0 ? t.hours(hours, minutes % 60) : t.minutes(minutes)
}
