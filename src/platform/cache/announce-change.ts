import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { sql } from '../db/query'
import { queryIn } from '../db/query-in'
import { cacheChannel, type CacheTag } from './cache-tags'

/**
 * Tells every web process that pages made from `tag` are out of date, on the connection of the request's own transaction: PostgreSQL passes it
 * on at COMMIT, and never when it is rolled back.
 */
export async function announceChange(req: PayloadRequest, tag: CacheTag): Promise<void> {
  await queryIn(req, sql`select pg_notify(${cacheChannel}, ${tag})`)
}

/** Hooks for `afterChange`: a collection's, and a global's. A draft beside what is published changes nothing that visitors see. */
export const announces =
  (tag: CacheTag): CollectionAfterChangeHook =>
  async ({ req, doc, operation, collection }) => {
    const isDraft = doc._status === 'draft'
    const changesNothing = isDraft && (operation === 'create' || !(await isPublicRow(req, collection.slug, doc)))
    if (!changesNothing) await announceChange(req, tag)
    return doc
  }

/**
 * Whether a draft that was just saved is the row that visitors are shown from: then something was withdrawn. The statuses alone do not tell: a
 * withdrawal after a draft goes from draft to draft too.
 */
async function isPublicRow(
  req: PayloadRequest,
  slug: string,
  doc: { id: string; updatedAt: string },
): Promise<boolean> {
  const table = sql.identifier(slug.replaceAll('-', '_'))
  const rows = await queryIn(
    req,
    sql`select 1 from ${table} where id = ${doc.id} and updated_at = ${doc.updatedAt}::timestamptz`,
  )
  return rows.length > 0
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
