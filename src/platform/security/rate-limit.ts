import type { Payload } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/shared/app-error'
import { sha256 } from '@/shared/hash'
import { adapterOf } from '../db/adapter'

export type RateLimit = { name: string; points: number; seconds: number }

const limiters = new Map<string, RateLimiterPostgres>()

function limiterOf(payload: Payload, { name, points, seconds }: RateLimit): RateLimiterPostgres {
  const known = limiters.get(name)
  if (known) return known
  const limiter = new RateLimiterPostgres({
    storeClient: adapterOf(payload).pool,
    // Told, since the name of our own pool's class says nothing to the limiter.
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  })
  limiters.set(name, limiter)
  return limiter
}

/**
 * Counts one use of `subject` (an address, a network address: only its hash is stored) against a limit shared by all replicas.
 * Throws RATE_LIMITED, with the seconds to wait in its fault.
 */
export async function takeFrom(payload: Payload, limit: RateLimit, subject: string): Promise<void> {
  try {
    await limiterOf(payload, limit).consume(keyOf(subject))
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const seconds = Math.ceil(refusal.msBeforeNext / 1000)
    throw new AppError('RATE_LIMITED', `try again in ${seconds} s`, [{ field: 'retryAfter', reason: String(seconds) }])
  }
}

/** Forgets what `subject` used: who got in after a few wrong tries starts anew. */
export const forgive = async (payload: Payload, limit: RateLimit, subject: string): Promise<void> => {
  await limiterOf(payload, limit).delete(keyOf(subject))
}

const keyOf = (subject: string): string => sha256(subject).slice(0, 32)
