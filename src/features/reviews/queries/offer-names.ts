import { sql } from '@/platform/db/query'
import type { Locale } from '@/shared/locale'

/** SQL: the name of the offer of the review `r` in a language, in French where it has none. */
export const offerNames = {
  column: sql`coalesce(w.name, f.name, '')`,
  join: (locale: Locale) => sql`
    left join products_locales w on w._parent_id = r.product_id and w._locale::text = ${locale}
    left join products_locales f on f._parent_id = r.product_id and f._locale = 'fr'`,
}
