import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../database'
import { startObjectStore, type RunningObjectStore } from '.'

const credentials = { accessKeyId: 'LUMIRATEST', secretAccessKey: 'a-secret-of-the-tests' }
const Bucket = 'lumira-uploads'
const origin = 'http://127.0.0.1:3000'

let dataDir: string
let port: number
let store: RunningObjectStore
let client: S3Client

const start = async (): Promise<RunningObjectStore> =>
  startObjectStore({ ...credentials, port, dataDir, region: 'eu-west-3', buckets: [Bucket], allowedOrigins: [origin] })

const clientWith = (options: Partial<ConstructorParameters<typeof S3Client>[0] & object>): S3Client =>
  new S3Client({
    endpoint: store.url,
    forcePathStyle: true,
    region: 'eu-west-3',
    credentials,
    maxAttempts: 1,
    ...options,
  })

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lumira-objects-'))
  port = await freePort()
  store = await start()
  client = clientWith({})
})

afterEach(async () => {
  client.destroy()
  await store.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const put = (Key: string, Body: string | Uint8Array, more = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }))

const bytes = async (Key: string, more = {}): Promise<Buffer> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, ...more }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}

const link = (Key: string, more = {}, expiresIn = 60): Promise<string> =>
  getSignedUrl(client, new GetObjectCommand({ Bucket, Key, ...more }), { expiresIn })

describe('objects', () => {
  it('gives back every key and body to the byte, with its headers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
          .filter((key) => !/^\.*$|\/\.{0,2}(\/|$)|^\.{0,2}\//.test(key)),
        fc.uint8Array({ maxLength: 4000 }),
        async (key, body) => {
          await put(key, body, { ContentType: 'audio/mpeg', Metadata: { order: '42' } })
          expect((await bytes(key)).equals(Buffer.from(body))).toBe(true)
          const head = await client.send(new HeadObjectCommand({ Bucket, Key: key }))
          expect(head).toMatchObject({
            ContentLength: body.length,
            ContentType: 'audio/mpeg',
            Metadata: { order: '42' },
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('understands a body sent in chunks with a trailing checksum, as the SDK does by default', async () => {
    const eager = clientWith({ requestChecksumCalculation: 'WHEN_SUPPORTED' })
    const { Readable } = await import('node:stream')
    const body = Buffer.alloc(300_000, 'lumière')
    const parts = [body.subarray(0, 100_000), body.subarray(100_000)]
    const command = new PutObjectCommand({ Bucket, Key: 'a', Body: Readable.from(parts), ContentLength: body.length })
    await eager.send(command)
    expect((await bytes('a')).equals(body)).toBe(true)
    eager.destroy()
  })

  it('writes once with If-None-Match, whoever comes first', async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => put('once', `attempt ${at}`, { IfNoneMatch: '*' })),
    )
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1)
    await expect(put('once', 'late', { IfNoneMatch: '*' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
      $metadata: { httpStatusCode: 412 },
    })
  })

  it('reads ranges, and refuses one outside of the object', async () => {
    await put('r', '0123456789')
    expect((await bytes('r', { Range: 'bytes=2-4' })).toString()).toBe('234')
    expect((await bytes('r', { Range: 'bytes=-3' })).toString()).toBe('789')
    expect((await bytes('r', { Range: 'bytes=8-99' })).toString()).toBe('89')
    await expect(bytes('r', { Range: 'bytes=10-' })).rejects.toMatchObject({ $metadata: { httpStatusCode: 416 } })
  })

  it('copies, deletes, deletes many, and says what is missing', async () => {
    await put('dossier/é 1.txt', 'un', { ContentType: 'text/plain' })
    const CopySource = `${Bucket}/${encodeURIComponent('dossier/é 1.txt')}`
    await client.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource }))
    expect((await bytes('copy')).toString()).toBe('un')
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'copy' }))
    await expect(bytes('copy')).rejects.toMatchObject({ name: 'NoSuchKey' })
    await put('<&>', 'deux')
    const Objects = [{ Key: 'dossier/é 1.txt' }, { Key: '<&>' }]
    await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }))
    expect((await client.send(new ListObjectsV2Command({ Bucket }))).KeyCount).toBe(0)
  })

  it('lists by prefix, by folder and by page', async () => {
    for (const key of ['a/1', 'a/2', 'b/1', 'c']) await put(key, key)
    const folders = await client.send(new ListObjectsV2Command({ Bucket, Delimiter: '/' }))
    expect(folders.CommonPrefixes?.map((one) => one.Prefix)).toEqual(['a/', 'b/'])
    expect(folders.Contents?.map((one) => one.Key)).toEqual(['c'])
    const seen: (string | undefined)[] = []
    let ContinuationToken: string | undefined
    do {
      const page = await client.send(new ListObjectsV2Command({ Bucket, MaxKeys: 3, ContinuationToken }))
      seen.push(...(page.Contents ?? []).map((one) => one.Key))
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken)
    expect(seen).toEqual(['a/1', 'a/2', 'b/1', 'c'])
  })

  it('survives a restart and leaves no bytes of what was replaced', async () => {
    await put('k', 'old')
    await put('k', 'new', { ContentDisposition: 'attachment' })
    await store.stop()
    store = await start()
    client.destroy()
    client = clientWith({})
    expect((await bytes('k')).toString()).toBe('new')
    expect(readdirSync(join(dataDir, Bucket))).toHaveLength(2)
  })

  it('makes buckets on demand and knows which it has not', async () => {
    await client.send(new CreateBucketCommand({ Bucket: 'another-one' }))
    await client.send(new HeadBucketCommand({ Bucket: 'another-one' }))
    await expect(client.send(new HeadBucketCommand({ Bucket: 'nowhere' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    })
  })
})

describe('the lock', () => {
  beforeEach(() => put('private.pdf', '%PDF-secret', { ContentType: 'application/pdf' }))

  it('opens for a signed link, with the name and type the link asks for', async () => {
    const url = await link('private.pdf', { ResponseContentDisposition: 'attachment; filename="lecture.pdf"' })
    const response = await fetch(url)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="lecture.pdf"')
    expect(await response.text()).toBe('%PDF-secret')
  })

  it('stays shut for anonymous, tampered, expired and foreign requests', async () => {
    await put('other.pdf', 'other')
    const good = await link('private.pdf', { ResponseContentType: 'application/pdf' })
    const change = (edit: (url: URL) => void): string => {
      const url = new URL(good)
      edit(url)
      return url.href
    }
    const bad = [
      `${store.url}/${Bucket}/private.pdf`,
      change((url) => (url.pathname = `/${Bucket}/other.pdf`)),
      change((url) => url.searchParams.set('response-content-type', 'text/html')),
      change((url) => url.searchParams.set('X-Amz-Expires', '600000')),
      change((url) => url.searchParams.append('extra', '1')),
      change((url) => url.searchParams.set('X-Amz-Signature', '0'.repeat(64))),
      await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'private.pdf' }), {
        expiresIn: 60,
        signingDate: new Date(Date.now() - 61_000),
      }),
    ]
    for (const url of bad) {
      const response = await fetch(url)
      expect([url, response.status]).toEqual([url, 403])
      expect(await response.text()).toContain('<Error><Code>')
    }
    expect((await fetch(good, { method: 'DELETE' })).status).toBe(403)
    const stranger = clientWith({ credentials: { ...credentials, secretAccessKey: 'guess' } })
    await expect(stranger.send(new ListObjectsV2Command({ Bucket }))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    })
    stranger.destroy()
  })

  it('refuses a body that is not the one that was signed', async () => {
    const url = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: 'up.txt', ContentType: 'text/plain' }))
    const sent = await fetch(url, { method: 'PUT', body: 'bonjour', headers: { 'content-type': 'text/plain' } })
    expect(sent.status).toBe(200)
    const meddler = clientWith({ requestChecksumCalculation: 'WHEN_REQUIRED' })
    meddler.middlewareStack.add(
      (next) => (step) => {
        Object.assign(step.request as object, { body: 'swapped' })
        return next(step)
      },
      { step: 'deserialize' },
    )
    const command = new PutObjectCommand({ Bucket, Key: 'up.txt', Body: 'genuine' })
    await expect(meddler.send(command)).rejects.toMatchObject({ name: 'XAmzContentSHA256Mismatch' })
    meddler.destroy()
  })

  it('answers a preflight for the allowed origin alone', async () => {
    const ask = (from: string) =>
      fetch(`${store.url}/${Bucket}/x`, {
        method: 'OPTIONS',
        headers: {
          origin: from,
          'access-control-request-method': 'PUT',
          'access-control-request-headers': 'content-type',
        },
      })
    const allowed = await ask(origin)
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin)
    expect((await ask('https://elsewhere.example')).status).toBe(403)
  })

  it('plays an outage on demand', async () => {
    const set = (outage: boolean) =>
      fetch(`${store.url}/_control`, { method: 'POST', body: JSON.stringify({ outage }) })
    await set(true)
    await expect(bytes('private.pdf')).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } })
    await set(false)
    expect((await bytes('private.pdf')).toString()).toBe('%PDF-secret')
  })
})
