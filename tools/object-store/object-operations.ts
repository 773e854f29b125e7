import type { Bucket, Buckets, StoredObject } from './object-files'
import { rangeOf } from './range'
import { invalidRequest, noSuchBucket, noSuchKey, S3Error } from './s3-error'
import { queryValue, type S3Request } from './s3-request'
import { element, xmlDocument } from './xml'

export type Answer = { status: number; headers?: Record<string, string>; body?: Buffer | string }

const kept = ['content-type', 'content-disposition', 'content-language', 'cache-control', 'expires']

const headersToKeep = (request: S3Request): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (kept.includes(name) || name.startsWith('x-amz-meta-')) found[name] = value
  }
  const encoding = (request.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'aws-chunked')
  return encoding.length > 0 ? { ...found, 'content-encoding': encoding.join(',') } : found
}

const preconditionFailed = (): S3Error =>
  new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold')

const mayReplace =
  (request: S3Request) =>
  (current: StoredObject | undefined): boolean => {
    const { 'if-none-match': ifNone, 'if-match': ifMatch } = request.headers
    if (ifNone === '*' && current) return false
    return ifMatch === undefined || current?.etag === ifMatch
  }

export const putObject = async (bucket: Bucket, request: S3Request, body: Buffer): Promise<Answer> => {
  if (Buffer.byteLength(request.key) > 1024) throw new S3Error(400, 'KeyTooLongError', 'Your key is too long')
  const { 'if-none-match': ifNone } = request.headers
  if (ifNone !== undefined && ifNone !== '*') throw invalidRequest('If-None-Match takes only *.')
  const stored = await bucket.put(request.key, body, headersToKeep(request), mayReplace(request))
  if (!stored) throw preconditionFailed()
  return { status: 200, headers: { etag: stored.etag } }
}

const overrides = (request: S3Request): Record<string, string> =>
  Object.fromEntries(
    [...kept, 'content-encoding'].flatMap((name) => {
      const wanted = queryValue(request, `response-${name}`)
      return wanted === undefined ? [] : [[name, wanted]]
    }),
  )

const describe = (object: StoredObject): Record<string, string> => ({
  'content-type': 'application/octet-stream',
  ...object.headers,
  etag: object.etag,
  'last-modified': new Date(object.lastModified).toUTCString(),
  'accept-ranges': 'bytes',
})

const findObject = (bucket: Bucket, request: S3Request): StoredObject => {
  const object = bucket.find(request.key)
  if (!object) throw noSuchKey()
  const { 'if-match': ifMatch } = request.headers
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== object.etag) throw preconditionFailed()
  return object
}

/** GetObject and HeadObject: the same answer, with or without the bytes. */
export const getObject = async (bucket: Bucket, request: S3Request): Promise<Answer> => {
  const object = findObject(bucket, request)
  const headers = { ...describe(object), ...overrides(request) }
  if (request.headers['if-none-match'] === object.etag) return { status: 304, headers: { etag: object.etag } }
  const range = rangeOf(request.headers.range, object.size)
  const [from, to] = range ?? [0, object.size - 1]
  const sized = { ...headers, 'content-length': String(to - from + 1) }
  const body = request.method === 'HEAD' ? undefined : (await bucket.read(object)).subarray(from, to + 1)
  if (!range) return { status: 200, headers: sized, body }
  return { status: 206, headers: { ...sized, 'content-range': `bytes ${from}-${to}/${object.size}` }, body }
}

export const copyObject = async (buckets: Buckets, bucket: Bucket, request: S3Request): Promise<Answer> => {
  const source = decodeURIComponent(request.headers['x-amz-copy-source'] ?? '').replace(/^\//, '')
  const at = source.indexOf('/')
  const from = buckets.get(source.slice(0, at))
  if (!from) throw noSuchBucket()
  const object = from.find(source.slice(at + 1))
  if (!object) throw noSuchKey()
  const isReplaced = request.headers['x-amz-metadata-directive'] === 'REPLACE'
  const headers = isReplaced ? headersToKeep(request) : object.headers
  const copy = await bucket.put(request.key, await from.read(object), headers, mayReplace(request))
  if (!copy) throw preconditionFailed()
  const body = xmlDocument('CopyObjectResult', element('LastModified', copy.lastModified), element('ETag', copy.etag))
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}
