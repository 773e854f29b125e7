import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { S3Request } from './s3-request'

/** Signature version 4: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
export type SigningParts = {
  /** `YYYYMMDDTHHMMSSZ` */
  timestamp: string
  region: string
  signedHeaders: string[]
  payloadHash: string
  secretAccessKey: string
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** RFC 3986, as Amazon encodes: what encodeURIComponent leaves of `!'()*` is encoded too. */
export const encodeStrictly = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

const canonicalPath = (rawPath: string): string =>
  rawPath
    .split('/')
    .map((segment) => encodeStrictly(decodeURIComponent(segment)))
    .join('/')

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const canonicalQuery = (query: S3Request['query']): string =>
  query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .sort(byCodePoint)
    .join('&')

const canonicalHeaders = (request: S3Request, names: string[]): string =>
  names.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`).join('')

/** The signature that the owner of the secret would have made for this very request, in hexadecimal. */
export const expectedSignature = (request: S3Request, parts: SigningParts): string => {
  const names = [...parts.signedHeaders].sort(byCodePoint)
  const canonical = [
    request.method,
    canonicalPath(request.rawPath),
    canonicalQuery(request.query),
    canonicalHeaders(request, names),
    names.join(';'),
    parts.payloadHash,
  ].join('\n')
  const day = parts.timestamp.slice(0, 8)
  const scope = `${day}/${parts.region}/s3/aws4_request`
  const hash = createHash('sha256').update(canonical).digest('hex')
  const toSign = ['AWS4-HMAC-SHA256', parts.timestamp, scope, hash].join('\n')
  const steps = [day, parts.region, 's3', 'aws4_request']
  const key = steps.reduce<Buffer | string>((previous, step) => hmac(previous, step), `AWS4${parts.secretAccessKey}`)
  return createHmac('sha256', key).update(toSign).digest('hex')
}

export const isSameSignature = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
