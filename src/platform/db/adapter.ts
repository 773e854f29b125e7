import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Payload's database adapter with the type it really has in this house. */
export const adapterOf = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter
