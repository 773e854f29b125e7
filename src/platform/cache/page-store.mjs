import nextStore from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { missingHtml } from './missing-html.mjs'
import { plainHtml } from './plain-html.mjs'

const NextStore = /** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js').default} */ (
  'default' in nextStore ? nextStore.default : nextStore
)

/**
 * Next's own store of finished pages, in memory; each page is made cheap to send when it is kept. Of a page that does not exist Next draws nothing
 * but a script that will: it is given the words instead, before its first visitor gets it (the value here is the one that Next then sends).
 * `cacheHandler` of next.config.mjs.
 */
export default class PageStore extends NextStore {
  /** @param {Parameters<InstanceType<typeof NextStore>['set']>} given */
  async set(...given) {
    const [key, value, context] = given
    if (value?.kind !== 'APP_PAGE') return super.set(key, value, context)
    if (value.status === 404) value.html = (await missingHtml(key)) ?? value.html
    return super.set(key, { ...value, html: plainHtml(value.html) }, context)
  }
}
