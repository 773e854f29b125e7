import { QueryError, type CollectionBeforeOperationHook, type FlattenedField } from 'payload'
import { sortPaths } from '../http/rest/sort-paths'
import { principalOf } from './principal'

/**
 * For collections with drafts, beside `publishedOrTeam`: who is not of the team is never served from the drafts, and puts rows in no order that is taken
 * from another document. Payload holds plain conditions to what the reader may see of a related document, but (3.90) neither conditions asked with
 * `draft=true` nor orders: each would tell an unpublished document apart, letter by letter. Throws QueryError (400) for such an order.
 */
export const visitorsReadPublished: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess || principalOf(req).kind === 'staff') return args
  const asked = args as { draft?: boolean; sort?: unknown }
  const refused = sortPaths(asked.sort).filter((path) => leadsElsewhere(collection.flattenedFields, path.split('.')))
  if (refused.length > 0) throw new QueryError(refused.map((path) => ({ path })))
  return asked.draft === true ? { ...args, draft: false } : args
}

/** Whether a path goes on behind a relation; an id alone is the document's own. */
function leadsElsewhere(fields: FlattenedField[], [name, ...rest]: string[]): boolean {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return true
  return 'flattenedFields' in field && leadsElsewhere(field.flattenedFields, rest)
}
