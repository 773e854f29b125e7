import type { CSSProperties } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { messages } from '../messages'
import { starsOf } from './stars'

type RatingProps = {
  /** A real mean or mark, 0 to 5. Anything else draws nothing: no review, no stars. */
  value: number
  /** Height of a star in pixels; 18 when left out. */
  size?: number
  /** Writes « 4,8 sur 5 » beside the stars. */
  showValue?: boolean
  locale?: Locale
  className?: string
}

/** Stars to the nearest half, and the exact value in words (to one decimal) for who does not see them. */
export function Rating({ value, size, showValue = false, locale = defaultLocale, className }: RatingProps) {
  const stars = starsOf(value)
  if (stars === null) return null
  const mean = value.toLocaleString(locale, { maximumFractionDigits: 1 })
  const words = inLocale(messages, locale).rating.value(mean)
  const meaning = showValue ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words }
  const look = { '--lit': `${stars * 20}%`, ...(size && { '--star': `${size}px` }) } as CSSProperties
  return (
    <span className={classNames('lu-rating', className)}>
      <span className="lu-stars-line" style={look} {...meaning} />
      {showValue && <span className="lu-rating-words">{words}</span>}
    </span>
  )
}
