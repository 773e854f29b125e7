import pg from 'pg'
import { logger } from '../log/logger'

/**
 * A pool whose clients never bring the process down: a connection that is lost while it is checked out emits `error` on the client, which
 * nobody else listens to. The query in flight fails as it should; the pool replaces the client.
 */
export class GuardedPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', (error) => logger.warn({ code: errorCode(error) }, 'an idle database connection was lost'))
    this.on('connect', (client) => {
      client.on('error', (error) => logger.warn({ code: errorCode(error) }, 'a database connection was lost'))
    })
  }
}

const errorCode = (error: Error & { code?: string }) => error.code ?? error.message

/** What `postgresAdapter({ pg })` takes: the driver, with our pool. */
export const guardedPg = { ...pg, Pool: GuardedPool }
