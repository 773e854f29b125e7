import nextStore from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { plainHtml } from './plain-html.mjs'

const NextStore = /** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js').default} */ (
  'default' in nextStore ? nextStore.default : nextStore
)

/** Next's own store of finished pages, in memory; each page is made cheap to send when it is kept. `cacheHandler` of next.config.mjs. */
export default class PageStore extends NextStore {
  /** @param {Parameters<InstanceType<typeof NextStore>['set']>} given */
  async set(...given) {
    const [key, value, context] = given
    const isPage = value?.kind === 'APP_PAGE'
    return super.set(key, isPage ? { ...value, html: plainHtml(value.html) } : value, context)
  }
}
