import type { IncomingMessage } from 'node:http'
import { authorise, type Credentials } from './authorise'
import { readBody } from './body'
import { deleteObjects, listBuckets, listObjects } from './bucket-operations'
import type { Buckets } from './object-files'
import { copyObject, getObject, putObject, type Answer } from './object-operations'
import { noSuchBucket, notImplemented, S3Error } from './s3-error'
import { queryValue, type S3Request } from './s3-request'

/** Parameters that choose another operation than reading or writing the thing itself. */
const otherOperations = [
  'acl',
  'cors',
  'lifecycle',
  'policy',
  'tagging',
  'uploads',
  'uploadId',
  'versioning',
  'versions',
]

const onBucket = async (buckets: Buckets, request: S3Request, body: Buffer): Promise<Answer> => {
  if (request.method === 'PUT') {
    if (buckets.create(request.bucket)) return { status: 200, headers: { location: `/${request.bucket}` } }
    throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.')
  }
  const bucket = buckets.get(request.bucket)
  if (!bucket) throw noSuchBucket()
  if (request.method === 'HEAD') return { status: 200 }
  if (request.method === 'POST' && queryValue(request, 'delete') !== undefined) return deleteObjects(bucket, body)
  if (request.method === 'GET' && queryValue(request, 'list-type') === '2') {
    return listObjects(request.bucket, bucket, request)
  }
  throw notImplemented(`${request.method} on a bucket, other than ListObjectsV2 and DeleteObjects`)
}

const onObject = async (buckets: Buckets, request: S3Request, body: Buffer): Promise<Answer> => {
  const bucket = buckets.get(request.bucket)
  if (!bucket) throw noSuchBucket()
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return getObject(bucket, request)
    case 'PUT':
      if (request.headers['x-amz-copy-source'] !== undefined) return copyObject(buckets, bucket, request)
      return putObject(bucket, request, body)
    case 'DELETE':
      await bucket.remove(request.key)
      return { status: 204 }
    default:
      throw notImplemented(`${request.method} on an object`)
  }
}

/** Verifies first, reads the body, then does what was asked. Throws `S3Error` for every refusal. */
export const handleRequest = async (
  buckets: Buckets,
  credentials: Credentials,
  request: S3Request,
  incoming: IncomingMessage,
): Promise<Answer> => {
  const by = authorise(request, credentials)
  const body = await readBody(incoming, request, by)
  const other = otherOperations.find((name) => queryValue(request, name) !== undefined)
  if (other !== undefined) throw notImplemented(`?${other}`)
  if (request.bucket === '' && request.method === 'GET') return listBuckets(buckets.names())
  return request.key === '' ? onBucket(buckets, request, body) : onObject(buckets, request, body)
}
