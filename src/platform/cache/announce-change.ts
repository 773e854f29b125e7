import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { adapterOf } from '../db/adapter'
import { rowsOf, sql } from '../db/query'
import { cacheChannel, type CacheTag } from './cache-tags'

/**
 * Tells every web process that pages made from `tag` are out of date, on the connection of the request's own transaction: PostgreSQL passes it
 * on at COMMIT, and never when it is rolled back.
 */
export async function announceChange(req: PayloadRequest, tag: CacheTag): Promise<void> {
  const adapter = adapterOf(req.payload)
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[id]
  await rowsOf(session?.db ?? adapter.drizzle, sql`select pg_notify(${cacheChannel}, ${tag})`)
}

/** Hooks for `afterChange`: a collection's, and a global's. A draft beside what is published changes nothing that visitors see. */
export const announces =
  (tag: CacheTag): CollectionAfterChangeHook =>
  async ({ req, doc, previousDoc }) => {
    const isDraftOnly = doc._status === 'draft' && previousDoc?._status === 'draft'
    if (!isDraftOnly) await announceChange(req, tag)
    return doc
  }

/** The hook for `afterDelete`. */
export const announcesDeletion =
  (tag: CacheTag): CollectionAfterDeleteHook =>
  async ({ req, doc }) => {
    await announceChange(req, tag)
    return doc
  }

export const announcesGlobal =
  (tag: CacheTag): GlobalAfterChangeHook =>
  async ({ req, doc }) => {
    await announceChange(req, tag)
    return doc
  }
