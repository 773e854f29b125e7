import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Rating } from '@/ui'
import type { RatingSummary } from '../domain/average'
import { messages } from '../messages'

/** « ★★★★★ 4,8 sur 5 · 12 avis », a link to them when they are on this page. */
export function RatingLine({ rating, href, locale }: { rating: RatingSummary; href?: string; locale: Locale }) {
  const t = inLocale(messages, locale)
  const line = (
    <>
      <Rating value={rating.average} showValue locale={locale} />
      <span aria-hidden="true">·</span>
      <span>{t.count(rating.count)}</span>
    </>
  )
  const look = 'inline-flex flex-wrap items-center gap-x-2 text-step-note'
  if (!href) return <p className={look}>{line}</p>
  return (
    <Anchor href={href} className={`lu-link-quiet min-h-11 ${look}`}>
      {line}
    </Anchor>
  )
}
