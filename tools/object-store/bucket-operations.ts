import type { Bucket, StoredObject } from './object-files'
import type { Answer } from './object-operations'
import { invalidRequest, S3Error } from './s3-error'
import { queryValue, type S3Request } from './s3-request'
import { encodeStrictly } from './signature'
import { contentsOf, element, parent, textOf, xmlDocument } from './xml'

const xml = { 'content-type': 'application/xml' }
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

type Entry = { name: string; object?: StoredObject }

/** Objects under the prefix, and one entry for each folder that the delimiter makes of them, in S3's order. */
const entriesOf = (objects: StoredObject[], prefix: string, delimiter: string): Entry[] => {
  const entries = new Map<string, Entry>()
  for (const object of objects.filter(({ key }) => key.startsWith(prefix))) {
    const cut = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length)
    const name = cut < 0 ? object.key : object.key.slice(0, cut + delimiter.length)
    entries.set(name, cut < 0 ? { name, object } : { name })
  }
  return [...entries.values()].sort((a, b) => byBytes(a.name, b.name))
}

const fromToken = (token: string | undefined): string | undefined =>
  token === undefined ? undefined : Buffer.from(token, 'base64url').toString('utf8')

/** ListObjectsV2: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export const listObjects = (name: string, bucket: Bucket, request: S3Request): Answer => {
  const value = (parameter: string): string => queryValue(request, parameter) ?? ''
  const [prefix, delimiter] = [value('prefix'), value('delimiter')]
  const asked = Number(queryValue(request, 'max-keys') ?? 1000)
  if (!Number.isInteger(asked) || asked < 0) throw new S3Error(400, 'InvalidArgument', 'max-keys must be a number.')
  const limit = Math.min(asked, 1000)
  const after = fromToken(queryValue(request, 'continuation-token')) ?? queryValue(request, 'start-after') ?? ''
  const remaining = entriesOf(bucket.list(), prefix, delimiter).filter((entry) => byBytes(entry.name, after) > 0)
  const page = remaining.slice(0, limit)
  const isTruncated = limit > 0 && remaining.length > limit
  const write = (text: string): string => (value('encoding-type') === 'url' ? encodeStrictly(text) : text)
  const contents = page.map(({ name: key, object }) =>
    object
      ? parent(
          'Contents',
          element('Key', write(key)),
          element('LastModified', object.lastModified),
          element('ETag', object.etag),
          element('Size', object.size),
          element('StorageClass', 'STANDARD'),
        )
      : parent('CommonPrefixes', element('Prefix', write(key))),
  )
  const next = isTruncated
    ? [element('NextContinuationToken', Buffer.from(page.at(-1)?.name ?? '').toString('base64url'))]
    : []
  const summary = [element('Name', name), element('Prefix', write(prefix)), element('KeyCount', page.length)]
  const paging = [element('MaxKeys', limit), element('IsTruncated', isTruncated), ...next]
  return { status: 200, headers: xml, body: xmlDocument('ListBucketResult', ...summary, ...paging, ...contents) }
}

export const deleteObjects = async (bucket: Bucket, body: Buffer): Promise<Answer> => {
  const document = body.toString('utf8')
  const keys = contentsOf(document, 'Object').map((object) => textOf(object, 'Key'))
  if (keys.length === 0 || keys.length > 1000) throw invalidRequest('Delete takes 1 to 1000 objects.')
  const deleted: string[] = []
  for (const key of keys) {
    if (key === undefined) throw new S3Error(400, 'MalformedXML', 'An object without a key.')
    await bucket.remove(key)
    deleted.push(parent('Deleted', element('Key', key)))
  }
  const isQuiet = textOf(document, 'Quiet') === 'true'
  return { status: 200, headers: xml, body: xmlDocument('DeleteResult', ...(isQuiet ? [] : deleted)) }
}

export const listBuckets = (names: string[]): Answer => {
  const buckets = names.map((name) => parent('Bucket', element('Name', name)))
  return { status: 200, headers: xml, body: xmlDocument('ListAllMyBucketsResult', parent('Buckets', ...buckets)) }
}
