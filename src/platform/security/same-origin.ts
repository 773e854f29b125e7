import { AppError } from '@/shared/app-error'
import { allowedOrigins } from '../env/app-env'

/**
 * Refuses a writing request that a page of another origin sent with our cookies. Browsers always say the origin of a POST; a program
 * without cookies says none and has nothing to steal. Throws FORBIDDEN.
 */
export function requireSameOrigin(headers: Headers): void {
  const origin = headers.get('origin')
  if (headers.get('sec-fetch-site') === 'cross-site') throw new AppError('FORBIDDEN', 'cross-origin request')
  if (origin === null) return
  if (origin === 'null' || !allowedOrigins().includes(origin)) throw new AppError('FORBIDDEN', 'cross-origin request')
}

/** A path of ours to go to after signing in; anything that could leave the site becomes the fallback. */
export function localPath(next: string | null | undefined, fallback: string): string {
  if (!next || !/^\/(?![/\\])[\w\-./?=&%]*$/.test(next)) return fallback
  return next
}
