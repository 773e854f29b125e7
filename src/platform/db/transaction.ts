import { randomUUID } from 'node:crypto'
import type { SQL } from 'drizzle-orm'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { adapterOf } from './adapter'
import { rowsOf } from './query'

/** One database transaction, seen by Payload (`req`) and by raw SQL (`query`) on the same connection. */
export type Transaction = {
  payload: Payload
  /** Pass it to every Payload call that belongs to the transaction. */
  req: PayloadRequest
  query<Row>(statement: SQL): Promise<Row[]>
}

type Options = { user?: PayloadRequest['user']; locale?: 'fr' | 'en' }

/**
 * Runs `work` in one transaction: what it returns is returned after COMMIT; what it throws rolls everything back, and a COMMIT that fails is
 * thrown too (Payload's own transactions report it as success). A nested Payload call that fails has ended the transaction in Payload's
 * eyes: if somebody swallows that error, the transaction still rolls back here instead of letting later writes commit by themselves.
 */
export async function transaction<T>(
  payload: Payload,
  work: (tx: Transaction) => Promise<T>,
  options: Options = {},
): Promise<T> {
  const adapter = adapterOf(payload)
  const id = randomUUID()
  let poison: Error | undefined
  try {
    return await adapter.drizzle.transaction(async (db) => {
      const keepOpen = () => {
        adapter.sessions[id] = session
        poison ??= new Error('A nested operation failed inside this transaction; it was rolled back')
        return Promise.resolve()
      }
      const session = { db, resolve: keepOpen, reject: keepOpen }
      adapter.sessions[id] = session
      const req = withTransaction(
        await createLocalReq({ user: options.user ?? undefined, locale: options.locale }, payload),
        id,
      )
      const result = await work({ payload, req, query: (statement) => rowsOf(db, statement) })
      if (poison) throw poison
      return result
    })
  } finally {
    delete adapter.sessions[id]
  }
}

/** Payload deletes `req.transactionID` when an operation fails; the caller's later writes would then leave the transaction. */
function withTransaction(req: PayloadRequest, id: string): PayloadRequest {
  req.transactionID = id
  return new Proxy(req, {
    deleteProperty: (target, key) => key === 'transactionID' || Reflect.deleteProperty(target, key),
  })
}
