import pg from 'pg'
import { appEnv } from '../env/app-env'
import { logger } from '../log/logger'
import { cacheChannel, cacheTags, isCacheTag } from './cache-tags'
import { refreshPages } from './refresh-pages'

const retryAfter = 1_000
const pulse = 20_000

/**
 * Keeps one connection that listens for changes of public content and refreshes this process's pages. At start, and whenever the connection comes
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
    const heartbeat = setInterval(
      () => void client.query({ text: 'select 1', query_timeout: 5_000 } as pg.QueryConfig).catch(lose),
      pulse,
    )
    heartbeat.unref()
    client.on('error', lose)
    client.on('end', lose)
    client.on('notification', ({ payload }) => {
      if (isCacheTag(payload)) void refreshPages([payload])
    })
    try {
      await client.connect()
      await client.query(`listen ${cacheChannel}`)
      void refreshPages(cacheTags)
    } catch (error) {
      logger.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        'cannot listen for changes of public pages; trying again',
      )
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
