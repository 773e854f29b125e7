import type { AdminViewServerProps } from 'payload'
import { DeskFrame, Refusal, visitOf, type DeskVisit } from '@/platform/desk/desk-frame'
import { inLocale } from '@/shared/locale'
import { Anchor, ButtonLink, EmptyState, Heading, Lead } from '@/ui'
import { listReviewsForDesk, reviewFilters, type ReviewFilter } from '../queries/list-reviews-for-desk'
import { messages } from './messages'
import { ReviewCard } from './review-card'

/** `/admin/avis`, for editors and admins: reviews to publish or to set aside, and the answers under them. It shows no client. */
export async function ReviewsView(view: AdminViewServerProps) {
  const visit = visitOf(view)
  return (
    <DeskFrame view={view}>
      {visit.role === 'expert' ? <Refusal locale={visit.locale} /> : <Reviews visit={visit} />}
    </DeskFrame>
  )
}

async function Reviews({ visit: { payload, user, locale, search } }: { visit: DeskVisit }) {
  const t = inLocale(messages, locale)
  const filter: ReviewFilter = reviewFilters.find((one) => one === search('vue')) ?? 'pending'
  const { rows, counts, page, hasMore } = await listReviewsForDesk(payload, {
    user,
    filter,
    page: Number(search('page') ?? 1),
    locale,
  })
  const to = (number: number) => `/admin/avis?vue=${filter}&page=${number}`
  return (
    <main id="content" className="desk-page">
      <Heading level={1} size="title">
        {t.title}
      </Heading>
      <Lead>{t.lead}</Lead>
      <nav aria-label={t.filterLabel} className="desk-filters mt-8">
        <ul>
          {reviewFilters.map((one) => (
            <li key={one}>
              <Anchor
                href={`/admin/avis?vue=${one}`}
                aria-current={one === filter ? 'page' : undefined}
                className="desk-filter"
              >
                {t.filters[one]}
                <span className="desk-count">{counts[one]}</span>
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={t.empty[filter].title} seed="reviews">
          {t.empty[filter].text}
        </EmptyState>
      ) : (
        <ul role="list" className="grid max-w-3xl gap-5">
          {rows.map((review) => (
            <li key={`${review.id}:${review.updatedAt}`}>
              <ReviewCard review={review} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      {(page > 1 || hasMore) && (
        <div className="mt-6 flex justify-between">
          {page > 1 ? (
            <ButtonLink size="small" href={to(page - 1)}>
              {t.previous}
            </ButtonLink>
          ) : (
            <span />
          )}
          {hasMore && (
            <ButtonLink size="small" href={to(page + 1)}>
              {t.next}
            </ButtonLink>
          )}
        </div>
      )}
    </main>
  )
}
