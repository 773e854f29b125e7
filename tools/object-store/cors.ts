import type { S3Request } from './s3-request'

const methods = 'GET, HEAD, PUT, POST, DELETE'

/** Headers that let the browser of an allowed origin use the answer; none for any other origin. */
export const corsHeaders = (request: S3Request, allowedOrigins: string[]): Record<string, string> => {
  const { origin } = request.headers
  if (origin === undefined || !allowedOrigins.includes(origin)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, Content-Length, Content-Range, Content-Disposition',
    vary: 'Origin',
  }
}

/** The answer to a preflight: what the origin may do, or undefined when it may do nothing. */
export const preflightHeaders = (request: S3Request, allowedOrigins: string[]): Record<string, string> | undefined => {
  const allowed = corsHeaders(request, allowedOrigins)
  const wanted = request.headers['access-control-request-method'] ?? ''
  if (!('access-control-allow-origin' in allowed) || !methods.split(', ').includes(wanted)) return undefined
  return {
    ...allowed,
    'access-control-allow-methods': methods,
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
    'access-control-max-age': '600',
  }
}
