import { chromium, type Browser } from '@playwright/test'
import { browserArguments, browserPath } from '../tools/test/ensure-browser'
import { bounds } from './bounds'
import type { Figure } from './figures'
import type { FoundPage } from './find-pages'

export type Loaded = { path: string; type: string; isOurs: boolean; bodyBytes: number; wireBytes: number }

/** Everything a phone with an empty cache loads until the page is at rest, prefetches included. */
const loadOnce = async (browser: Browser, site: string, path: string): Promise<Loaded[]> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const all = new Map<string, Loaded>()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const { origin, pathname, protocol } = new URL(request.url)
    if (!protocol.startsWith('http')) return
    all.set(requestId, { path: pathname, type: type ?? 'Other', isOurs: origin === site, bodyBytes: 0, wireBytes: 0 })
  })
  // A drawing that several parts of a page use is asked of the network once; the rest is the page's own memory.
  session.on('Network.requestServedFromCache', ({ requestId }) => all.delete(requestId))
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const one = all.get(requestId)
    if (one) one.bodyBytes += Math.max(0, encodedDataLength)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = all.get(requestId)
    if (one) one.wireBytes = encodedDataLength
  })
  await session.send('Network.enable')
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1_000)
  await context.close()
  return [...all.values()]
}

const kib = (loaded: Loaded[], size: 'bodyBytes' | 'wireBytes'): number =>
  loaded.reduce((sum, one) => sum + one[size], 0) / 1024

/** JavaScript as it crosses the wire, compressed, and the number of requests, of every page. */
export const measureWeight = async (
  site: string,
  pages: FoundPage[],
): Promise<{ figures: Figure[]; loaded: Record<string, Loaded[]> }> => {
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments() })
  const figures: Figure[] = []
  const loaded: Record<string, Loaded[]> = {}
  try {
    for (const { name: page, path, kind } of pages) {
      const all = (loaded[page] = await loadOnce(browser, site, path))
      const scripts = all.filter(({ type, isOurs }) => type === 'Script' && isOurs)
      const foreign = all.filter(({ type, isOurs }) => type === 'Script' && !isOurs)
      const bound = kind === 'checkout' ? bounds.scriptsOfCheckout : bounds.scriptsOfContent
      const note = [
        `${scripts.length} files, ${kib(scripts, 'wireBytes').toFixed(1)} with headers`,
        ...(foreign.length > 0 ? [`Stripe's own not counted: ${kib(foreign, 'bodyBytes').toFixed(1)}`] : []),
      ]
      const types = Object.entries(Object.groupBy(all, ({ type }) => type)).map(([type, of]) => `${of?.length} ${type}`)
      figures.push(
        {
          page,
          what: 'first-load JavaScript',
          value: kib(scripts, 'bodyBytes'),
          unit: 'KiB',
          bound,
          note: note.join('; '),
        },
        { page, what: 'requests', value: all.length, unit: '', bound: bounds.requests, note: types.join(', ') },
        { page, what: 'everything loaded', value: kib(all, 'wireBytes'), unit: 'KiB' },
      )
    }
  } finally {
    await browser.close()
  }
  return { figures, loaded }
}
