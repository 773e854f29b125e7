import { randomBytes, timingSafeEqual } from 'node:crypto'

const shared = globalThis as { lumiraRefreshSecret?: string }

/** Made when the process starts and known to nobody else: only this process may ask itself to refresh its pages. */
export const refreshSecret = (): string => (shared.lumiraRefreshSecret ??= randomBytes(32).toString('base64url'))

/** Whether a request's header holds it. */
export function isRefreshSecret(given: string | null): boolean {
  const expected = Buffer.from(refreshSecret())
  const actual = Buffer.from(given ?? '')
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}
