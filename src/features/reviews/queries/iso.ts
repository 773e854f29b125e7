import { sql } from '@/platform/db/query'

/** SQL: a column as an ISO 8601 instant in UTC. The name is one of ours, never a value. */
export const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
