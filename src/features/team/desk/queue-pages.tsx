import type { QueueFilter } from '@/features/readings'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink } from '@/ui'
import { messages } from '../messages'

type Props = { filter: QueueFilter; page: number; hasMore: boolean; locale: Locale }

/** Nothing when one page holds it all. */
export function QueuePages({ filter, page, hasMore, locale }: Props) {
  const t = inLocale(messages, locale).queue
  if (page === 1 && !hasMore) return null
  const to = (number: number) => `/admin?vue=${filter}&page=${number}`
  return (
    <nav aria-label={t.page(page)} className="mt-8 flex items-center justify-between gap-4">
      {page > 1 ? (
        <ButtonLink size="small" href={to(page - 1)} rel="prev">
          {t.previous}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="text-step-note text-quiet">{t.page(page)}</span>
      {hasMore ? (
        <ButtonLink size="small" href={to(page + 1)} rel="next">
          {t.next}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  )
}
