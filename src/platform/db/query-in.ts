import type { SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { adapterOf } from './adapter'
import { rowsOf } from './query'

/** Runs one statement on the connection of the request's own transaction, as hooks want it; outside one where it has none. */
export async function queryIn<Row>(req: PayloadRequest, statement: SQL): Promise<Row[]> {
  const adapter = adapterOf(req.payload)
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : adapter.sessions[id]
  return rowsOf<Row>(session?.db ?? adapter.drizzle, statement)
}
