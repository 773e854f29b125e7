import { logger } from '../log/logger'
import { ownOrigin } from '../process/own-origin.mjs'
import type { CacheTag } from './cache-tags'
import { refreshSecret } from './refresh-secret'

/** A page whose making began just before a change and ended just after the first refresh is caught by the second. In milliseconds. */
const secondRefresh = 2_500

/**
 * Refreshes the pages of these tags in this process. `revalidateTag` works inside a request of Next's alone: the process asks itself over
 * loopback, twice. Keeps trying for half a minute while the server is not listening yet.
 */
export async function refreshPages(tags: readonly CacheTag[]): Promise<void> {
  await askWithPatience(tags)
  setTimeout(() => void askWithPatience(tags), secondRefresh).unref()
}

async function askWithPatience(tags: readonly CacheTag[]): Promise<void> {
  for (let attempt = 1; attempt <= 15; attempt += 1) {
    if (await ask(tags)) return
    await new Promise((resolve) => setTimeout(resolve, Math.min(200 * attempt, 3_000)).unref())
  }
  logger.error({ tags }, 'public pages could not be refreshed; they may be up to fifteen minutes old')
}

async function ask(tags: readonly CacheTag[]): Promise<boolean> {
  try {
    const answer = await fetch(`${ownOrigin()}/api/internal/refresh`, {
      method: 'POST',
      headers: { 'x-refresh-secret': refreshSecret(), 'content-type': 'application/json' },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(10_000),
    })
    return answer.ok
  } catch {
    return false
  }
}
