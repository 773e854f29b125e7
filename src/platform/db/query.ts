import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { Payload } from 'payload'
import { adapterOf } from './adapter'

export { sql }

/** Anything that can run SQL: a drizzle database or a transaction of it. */
type Executor = { execute(query: SQL): PromiseLike<unknown> }

export async function rowsOf<Row>(executor: Executor, statement: SQL): Promise<Row[]> {
  const result = (await executor.execute(statement)) as { rows: Row[] }
  return result.rows
}

/** Runs one statement outside a transaction and gives its rows. Inside one, use `tx.query`. */
export const query = <Row>(payload: Payload, statement: SQL): Promise<Row[]> =>
  rowsOf<Row>(adapterOf(payload).drizzle, statement)
