import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { Locale } from '@/shared/locale'
import { requireModerator } from '../commands/require-moderator'
import type { RefusalReason } from '../domain/refusals'
import { iso } from './iso'
import { offerNames } from './offer-names'

export const reviewFilters = ['pending', 'published', 'refused'] as const
export type ReviewFilter = (typeof reviewFilters)[number]

/** A review as the team moderates it: the name that its author chose, and nothing else of a client or an order. ISO instants. */
export type DeskReview = {
  id: string
  displayName: string
  rating: number
  body: string
  locale: Locale
  status: ReviewFilter
  offerName: string
  writtenAt: string
  updatedAt: string
  deliveredAt: string
  refusal: RefusalReason | null
  reply: string | null
}

export type DeskReviews = { rows: DeskReview[]; counts: Record<ReviewFilter, number>; page: number; hasMore: boolean }

const pageSize = 20

/**
 * Reviews in one state, those that wait longest first, the others newest first.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (only editors and admins).
 */
export async function listReviewsForDesk(
  payload: Payload,
  {
    user,
    filter,
    page: wanted,
    locale,
  }: { user: TypedUser | null; filter: ReviewFilter; page: number; locale: Locale },
): Promise<DeskReviews> {
  requireModerator(user)
  const page = Number.isSafeInteger(wanted) && wanted > 0 && wanted < 10_000 ? wanted : 1
  const [rows, counted] = await Promise.all([
    query<DeskReview>(
      payload,
      sql`select r.id, r.display_name as "displayName", r.rating::int as rating, r.body, r.locale, r.status, ${offerNames.column} as "offerName",
          ${iso('r.created_at')} as "writtenAt", ${iso('r.updated_at')} as "updatedAt", ${iso('r.delivered_at')} as "deliveredAt", r.refusal, r.reply
        from reviews r ${offerNames.join(locale)}
        where r.status::text = ${filter}
        order by case when r.status = 'pending' then r.updated_at end, r.moderated_at desc, r.id
        limit ${pageSize + 1} offset ${(page - 1) * pageSize}`,
    ),
    query<{ status: ReviewFilter; count: number }>(
      payload,
      sql`select status, count(*)::int as count from reviews where status <> 'withdrawn' group by status`,
    ),
  ])
  const count = (status: ReviewFilter) => counted.find((one) => one.status === status)?.count ?? 0
  return {
    rows: rows.slice(0, pageSize),
    counts: { pending: count('pending'), published: count('published'), refused: count('refused') },
    page,
    hasMore: rows.length > pageSize,
  }
}
