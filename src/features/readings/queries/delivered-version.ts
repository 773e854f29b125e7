import { sql } from '@/platform/db/query'

/**
 * SQL: the version `v` of the reading `r` has been delivered. A reading is reopened only once delivered, so every version before the current one
 * has been; the current one when the reading says so.
 */
export const isDelivered = sql`(v.number < r.version_number or (v.number = r.version_number and r.status = 'sealed' and r.delivered_at is not null))`
