import { inLocale, type Locale } from '@/shared/locale'
import { messages } from '../messages'

function parts(seconds: number) {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 }
}

const two = (number: number) => String(number).padStart(2, '0')

/** « 3:28 », « 1:02:03 ». */
export function clockTime(time: number): string {
  const { hours, minutes, seconds } = parts(time)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

/** The same for the ear: « 3 minutes 28 secondes ». */
export function spokenTime(time: number, locale: Locale): string {
  const { hours, minutes, seconds } = parts(time)
  return inLocale(messages, locale).audio.time(hours, minutes, seconds)
}
