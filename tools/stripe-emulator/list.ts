import type Stripe from 'stripe'
import { missing } from './errors'
import type { Params } from './params'

interface Listed {
  id: string
  created: number
}

/**
 * Stripe's cursor pagination over what was created, newest first: `limit` (1 to 100, 10 by default), `starting_after`,
 * `ending_before` and `created` (exact, or `gt`, `gte`, `lt`, `lte`).
 */
export function listOf<T extends Listed>(
  all: Record<string, T>,
  url: string,
  params: Params,
  keep: (item: T) => boolean = () => true,
): Stripe.ApiList<T> {
  const limit = params.integer('limit', 1, 100) ?? 10
  const isInRange = readCreated(params)
  const items = Object.values(all)
    .reverse()
    .filter((item) => keep(item) && isInRange(item.created))
  const after = params.string('starting_after')
  const before = params.string('ending_before')
  params.end()
  if (before !== undefined) {
    const end = placeOf(all, items, before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', data: items.slice(start, end), has_more: start > 0, url }
  }
  const start = after === undefined ? 0 : placeOf(all, items, after, 'starting_after') + 1
  return { object: 'list', data: items.slice(start, start + limit), has_more: items.length > start + limit, url }
}

function placeOf<T extends Listed>(all: Record<string, T>, items: T[], id: string, param: string): number {
  const place = items.findIndex((item) => item.id === id)
  if (place >= 0) return place
  if (!Object.hasOwn(all, id)) throw missing('object', id, param)
  // The cursor itself may be filtered out: the page then starts where it would have stood.
  const newestFirst = Object.keys(all).reverse()
  const rank = newestFirst.indexOf(id)
  const earlier = items.filter((item) => newestFirst.indexOf(item.id) < rank).length
  return param === 'starting_after' ? earlier - 1 : earlier
}

function readCreated(params: Params): (created: number) => boolean {
  if (!params.has('created')) return () => true
  const range = readRange(params)
  if (typeof range === 'number') return (created) => created === range
  const { gt, gte, lt, lte } = range
  return (created) =>
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
}

function readRange(params: Params): number | { gt?: number; gte?: number; lt?: number; lte?: number } {
  const nested = params.isText('created') ? undefined : params.inside('created')
  if (!nested) return params.integer('created', 0, Number.MAX_SAFE_INTEGER) ?? 0
  const bound = (name: string) => nested.integer(name, 0, Number.MAX_SAFE_INTEGER)
  const range = { gt: bound('gt'), gte: bound('gte'), lt: bound('lt'), lte: bound('lte') }
  nested.end()
  return range
}
