import { ownOrigin } from '../process/own-origin.mjs'
import { findMoved } from './moved-addresses'

/** The page that says so, in each language; it is static, so that asking for it costs little. */
const gonePages = { fr: '/disparu', en: '/en/disparu' } as const

type Asked = { method: string; url: URL; headers: Headers }

/**
 * The answer to a request for an address that moved (301, with the query it came with) or is gone (410, with a page); undefined for every other.
 * Costs one look in a table of the process. Nobody may keep the answer unasked: an address can come back.
 */
export function answerMoved({ method, url, headers }: Asked): Response | Promise<Response> | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const { locale, address } = readAddress(url.pathname)
  const moved = findMoved(address)
  if (!moved) return undefined
  if (moved.kind === 'gone') return sayGone(locale, headers)
  const path = locale === 'fr' ? moved.to : moved.to === '/' ? '/en' : `/en${moved.to}`
  // Next wants it whole, and sends it on without its origin.
  const location = new URL(path + url.search, url).href
  return new Response(null, { status: 301, headers: { location, 'cache-control': 'no-cache' } })
}

function readAddress(pathname: string): { locale: 'fr' | 'en'; address: string } {
  const isEnglish = /^\/en(\/|$)/.test(pathname)
  const bare = (isEnglish ? pathname.slice(3) : pathname).replace(/(.)\/$/, '$1') || '/'
  return { locale: isEnglish ? 'en' : 'fr', address: decoded(bare) }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/**
 * Next loses the status of a rewrite when the server is bound to a single address, so the page is asked for and its words are sent on. The router's
 * own requests get no page: they then load the address whole.
 */
async function sayGone(locale: 'fr' | 'en', headers: Headers): Promise<Response> {
  const fixed = { 'cache-control': 'no-cache', 'x-robots-tag': 'noindex' }
  if (headers.has('rsc') || headers.has('next-router-prefetch'))
    return new Response(null, { status: 410, headers: fixed })
  const page = await fetch(ownOrigin() + gonePages[locale], { signal: AbortSignal.timeout(5_000) }).catch(() => null)
  const isThere = page?.ok === true
  return new Response(isThere ? await page.text() : '410', {
    status: 410,
    headers: { ...fixed, 'content-type': isThere ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' },
  })
}
