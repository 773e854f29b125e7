import pg from 'pg'
import { appEnv } from '../env/app-env'
import { logger } from '../log/logger'
import { reasonOf } from '../log/reason-of'
import { loadOutsideTool } from '../outside-tool/outside-tool'
import { loadRedirects } from '../redirects/load-redirects'
import { cacheChannel, cacheTags, isCacheTag } from './cache-tags'
import { refreshPages } from './refresh-pages'

const retryAfter = 1_000
const pulse = 20_000

/**
 * Keeps one connection that listens for changes of public content, refreshes this process's pages and keeps its table of old addresses. At start, and whenever the connection comes
 * back, everything is refreshed: what was said meanwhile was not heard. Never throws; keeps reconnecting until `stop()`.
 */
export function listenForChanges(): { stop(): Promise<void> } {
  let current: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let isOver = false

  const connect = async () => {
    const client = new pg.Client({
      connectionString: appEnv().DATABASE_URI,
      application_name: 'lumira-listener',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    })
    current = client
    let isLost = false
    const lose = () => {
      if (isLost) return
      isLost = true
      clearInterval(heartbeat)
      void client.end().catch(() => undefined)
      if (!isOver) retry = setTimeout(() => void connect(), retryAfter)
    }
    // A peer that vanished without a word is noticed by asking.
    const heartbeat = setInterval(() => {
      void client.query({ text: 'select 1', query_timeout: 5_000 } as pg.QueryConfig).catch(lose)
      if (!isLoaded) load()
    }, pulse)
    heartbeat.unref()
    // Until the schema is there, the table cannot be read; it is tried again with the heart.
    let isLoaded = false
    const load = () =>
      void Promise.all([loadRedirects(client), loadOutsideTool(client)]).then(
        () => (isLoaded = true),
        (error: unknown) =>
          logger.warn({ reason: reasonOf(error) }, 'cannot read the old addresses and the settings yet'),
      )
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', ({ payload }) => {
      if (!isCacheTag(payload)) return
      if (payload === 'redirects' || payload === 'settings') load()
      void refreshPages([payload])
    })
    try {
      await client.connect()
      await client.query(`listen ${cacheChannel}`)
      load()
      void refreshPages(cacheTags)
    } catch (error) {
      logger.warn({ reason: reasonOf(error) }, 'cannot listen for changes of public pages; trying again')
      lose()
    }
  }

  void connect()
  return {
    async stop() {
      isOver = true
      clearTimeout(retry)
      await current?.end().catch(() => undefined)
    },
  }
}
