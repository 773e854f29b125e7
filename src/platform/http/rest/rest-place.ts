import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { AppError } from '@/shared/app-error'
import { isId } from '../read-body'

/** What a path of Payload's REST API is about. */
export type RestPlace = {
  collection: SanitizedCollectionConfig | null
  /** The fields of the document that the body writes; null when the body is no document. */
  writes: FlattenedField[] | null
  isCreating: boolean
  /** A stored file, streamed. */
  isFile: boolean
  /** A door of the desk, by its name: `login`, `forgot-password`, `reset-password`… */
  door: string | null
}

const doors = [
  'login',
  'logout',
  'me',
  'init',
  'refresh-token',
  'forgot-password',
  'reset-password',
  'unlock',
  'verify',
]
const elsewhere: RestPlace = { collection: null, writes: null, isCreating: false, isFile: false, door: null }
const notThere = () => new AppError('NOT_FOUND', 'no such address')

/**
 * Where a request goes, from its method and the segments after `/api`. What we do not offer (GraphQL, pictures made on demand, fetching an address
 * for somebody, the first user's route) and ids that cannot be one are told here. Throws NOT_FOUND, FORBIDDEN.
 */
export function placeOf(config: SanitizedConfig, method: string, segments: string[]): RestPlace {
  const [first, second, third, ...more] = segments
  if (first === 'access' && second === undefined) return elsewhere
  // The address that the desk's preview for search engines shows; the plugin asks who may update the document.
  if (method === 'POST' && segments.join('/') === 'plugin-seo/generate-url') return elsewhere
  if (first === 'globals') return placeOfGlobal(config, method, segments.slice(1))
  const collection = config.collections.find(({ slug }) => slug === first)
  if (!collection || collection.endpoints === false || more.length > 0) throw notThere()
  const place = { ...elsewhere, collection }
  if (second === undefined)
    return { ...place, writes: isWriting(method) ? collection.flattenedFields : null, isCreating: method === 'POST' }
  if (second === 'first-register') throw new AppError('FORBIDDEN', 'the first admin is seeded')
  if (collection.auth && doors.includes(second)) return { ...place, door: second }
  if (collection.upload && second === 'file' && third !== undefined) return { ...place, isFile: true }
  if (second === 'count' && third === undefined) return place
  if (second === 'access' || second === 'versions') return idOrNothing(third, place)
  if (collection.slug === 'payload-preferences' && second.length <= 300 && third === undefined) return place
  if (!isId(second) || !(third === undefined || third === 'duplicate')) throw notThere()
  return { ...place, writes: isWriting(method) ? collection.flattenedFields : null }
}

function placeOfGlobal(config: SanitizedConfig, method: string, [slug, second, third, ...more]: string[]): RestPlace {
  const global = config.globals.find((one) => one.slug === slug)
  if (!global || global.endpoints === false || more.length > 0) throw notThere()
  if (second === undefined) return { ...elsewhere, writes: isWriting(method) ? global.flattenedFields : null }
  if (second === 'access' || second === 'versions') return idOrNothing(third, elsewhere)
  throw notThere()
}

export const isWriting = (method: string): boolean => method === 'POST' || method === 'PATCH' || method === 'PUT'

function idOrNothing(id: string | undefined, place: RestPlace): RestPlace {
  if (id !== undefined && !isId(id)) throw notThere()
  return place
}
