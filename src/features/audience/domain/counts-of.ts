import { pageSeen } from './page-seen'

/** What is counted: every page; a visit at its first page, and from where; the two steps that lead to an order. */
export const countKinds = ['page', 'visit', 'source', 'offer', 'checkout'] as const
export type CountKind = (typeof countKinds)[number]
export type Count = { kind: CountKind; name: string; locale: string }

/** A page that was opened, as its browser tells it: its path, and the origin it came from (empty when typed or hidden). */
export type Beacon = { path: string; from: string }

/**
 * What one opened page adds to the counts of its day. A visit begins with a page that was not reached from another of ours: no cookie, no address
 * and no identifier takes part. `hosts` are our own names.
 */
export function countsOf({ path, from }: Beacon, hosts: readonly string[]): Count[] {
  const seen = pageSeen(path)
  if (!seen) return []
  const source = hostOf(from)
  const isEntry = source === '' || !hosts.includes(source)
  const kinds: [CountKind, string][] = [['page', seen.name]]
  if (isEntry) kinds.push(['visit', ''], ['source', source])
  if (/^\/offres\/[^/]+$/.test(seen.name)) kinds.push(['offer', seen.name.slice('/offres/'.length)])
  if (seen.name === '/commande') kinds.push(['checkout', ''])
  return kinds.map(([kind, name]) => ({ kind, name, locale: seen.locale }))
}

function hostOf(origin: string): string {
  if (!URL.canParse(origin)) return ''
  const { protocol, host } = new URL(origin)
  return /^https?:$/.test(protocol) && host.length <= 100 ? host.replace(/^www\./, '') : ''
}
