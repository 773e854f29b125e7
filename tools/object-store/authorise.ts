import { accessDenied, invalidRequest, S3Error } from './s3-error'
import { queryValue, type S3Request } from './s3-request'
import { expectedSignature, isSameSignature } from './signature'

export type Credentials = { accessKeyId: string; secretAccessKey: string; region: string }

/** How the body is covered by the signature: its SHA-256 in hexadecimal, or one of Amazon's named ways. */
export type Authorised = { payloadHash: string }

type Claim = {
  credential: string
  signedHeaders: string[]
  signature: string
  timestamp: string
  payloadHash: string
}

const skewMs = 15 * 60_000
const longestLinkSeconds = 604_800

const instantOf = (timestamp: string): number => {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(timestamp)
  if (!found) throw accessDenied('AWS authentication requires a valid Date or x-amz-date header')
  const [, year, month, day, hour, minute, second] = found
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

const headerClaim = (request: S3Request, authorization: string): Claim => {
  const field = (name: string): string => new RegExp(`${name}=([^,\\s]+)`).exec(authorization)?.[1] ?? ''
  if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) throw invalidRequest('Please use AWS4-HMAC-SHA256.')
  const payloadHash = request.headers['x-amz-content-sha256']
  if (!payloadHash) throw invalidRequest('Missing required header for this request: x-amz-content-sha256')
  const timestamp = request.headers['x-amz-date'] ?? ''
  if (Math.abs(Date.now() - instantOf(timestamp)) > skewMs) {
    throw new S3Error(403, 'RequestTimeTooSkewed', 'The difference between the request time and now is too large.')
  }
  const signedHeaders = field('SignedHeaders').split(';')
  return { credential: field('Credential'), signedHeaders, signature: field('Signature'), timestamp, payloadHash }
}

const linkClaim = (request: S3Request): Claim => {
  const value = (name: string): string => queryValue(request, name) ?? ''
  if (value('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') throw invalidRequest('Please use AWS4-HMAC-SHA256.')
  const lifetime = Number(value('X-Amz-Expires'))
  if (!Number.isInteger(lifetime) || lifetime < 1 || lifetime > longestLinkSeconds) {
    throw new S3Error(400, 'AuthorizationQueryParametersError', 'X-Amz-Expires must be between 1 and 604800.')
  }
  const timestamp = value('X-Amz-Date')
  const start = instantOf(timestamp)
  if (start - skewMs > Date.now()) throw accessDenied('Request is not yet valid')
  if (start + lifetime * 1000 < Date.now()) throw accessDenied('Request has expired')
  return {
    credential: value('X-Amz-Credential'),
    signedHeaders: value('X-Amz-SignedHeaders').split(';'),
    signature: value('X-Amz-Signature'),
    timestamp,
    payloadHash: queryValue(request, 'X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
  }
}

const claimOf = (request: S3Request): Claim => {
  const { authorization } = request.headers
  if (authorization) return headerClaim(request, authorization)
  if (queryValue(request, 'X-Amz-Signature') !== undefined) return linkClaim(request)
  throw accessDenied()
}

/** Lets a request through only when its signature is right and fresh; every other one gets S3's own refusal (403, 400). */
export const authorise = (request: S3Request, credentials: Credentials): Authorised => {
  const claim = claimOf(request)
  const [accessKeyId, day, region, service, ending] = claim.credential.split('/')
  if (accessKeyId !== credentials.accessKeyId) {
    throw new S3Error(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.')
  }
  const isRightScope = region === credentials.region && service === 's3' && ending === 'aws4_request'
  if (!isRightScope || day !== claim.timestamp.slice(0, 8)) {
    throw new S3Error(
      400,
      'AuthorizationHeaderMalformed',
      `The region must be '${credentials.region}', the service 's3'.`,
    )
  }
  const mustBeSigned = Object.keys(request.headers).filter((name) => name === 'host' || name.startsWith('x-amz-'))
  if (mustBeSigned.some((name) => !claim.signedHeaders.includes(name))) {
    throw accessDenied('There were headers present in the request which were not signed')
  }
  const expected = expectedSignature(request, { ...claim, ...credentials })
  if (!isSameSignature(claim.signature, expected)) {
    throw new S3Error(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match.')
  }
  return { payloadHash: claim.payloadHash }
}
