import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type StoredObject = {
  key: string
  /** Name of the file that holds the bytes, beside the metadata. */
  file: string
  size: number
  etag: string
  /** ISO 8601 */
  lastModified: string
  /** Headers to give back as they were given, content type and `x-amz-meta-*` among them. */
  headers: Record<string, string>
}

export type Bucket = {
  list: () => StoredObject[]
  find: (key: string) => StoredObject | undefined
  /** `isAllowed` is asked at the very moment of the change, with what stands there then. */
  put: (
    key: string,
    body: Buffer,
    headers: Record<string, string>,
    isAllowed?: (current: StoredObject | undefined) => boolean,
  ) => Promise<StoredObject | undefined>
  read: (object: StoredObject) => Promise<Buffer>
  remove: (key: string) => Promise<void>
}

const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex')

const loadIndex = (folder: string): Map<string, StoredObject> => {
  const index = new Map<string, StoredObject>()
  const names = readdirSync(folder)
  for (const name of names.filter((candidate) => candidate.endsWith('.json'))) {
    const object = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoredObject
    index.set(object.key, object)
  }
  const wanted = new Set([...index.values()].map((object) => object.file))
  for (const name of names.filter((candidate) => !candidate.endsWith('.json') && !wanted.has(candidate))) {
    rmSync(join(folder, name), { force: true })
  }
  return index
}

/**
 * One bucket in one folder. File names are hashes of the keys, so no key can name a place outside of it. Bytes are written
 * first under a name of their own, then the metadata takes their place in one rename: a kill leaves the old object whole.
 */
const openBucket = (folder: string): Bucket => {
  mkdirSync(folder, { recursive: true })
  const index = loadIndex(folder)

  const commit = (object: StoredObject): void => {
    const target = join(folder, `${nameOf(object.key)}.json`)
    writeFileSync(`${target}.new`, JSON.stringify(object))
    renameSync(`${target}.new`, target)
    index.set(object.key, object)
  }

  return {
    list: () => [...index.values()],
    find: (key) => index.get(key),
    put: async (key, body, headers, isAllowed = () => true) => {
      const file = `${nameOf(key)}-${randomBytes(6).toString('hex')}.bin`
      await writeFile(join(folder, file), body)
      const previous = index.get(key)
      if (!isAllowed(previous)) {
        await rm(join(folder, file), { force: true })
        return undefined
      }
      const etag = `"${createHash('md5').update(body).digest('hex')}"`
      const object = { key, file, size: body.length, etag, lastModified: new Date().toISOString(), headers }
      commit(object)
      if (previous) await rm(join(folder, previous.file), { force: true })
      return object
    },
    read: (object) => readFile(join(folder, object.file)),
    remove: async (key) => {
      const object = index.get(key)
      if (!object) return
      index.delete(key)
      rmSync(join(folder, `${nameOf(key)}.json`), { force: true })
      await rm(join(folder, object.file), { force: true })
    },
  }
}

const bucketName = /^[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/

export type Buckets = {
  get: (name: string) => Bucket | undefined
  create: (name: string) => boolean
  names: () => string[]
}

/** All buckets under one folder, found again after a restart. `create` is false for a name that S3 would refuse. */
export const openBuckets = (folder: string): Buckets => {
  mkdirSync(folder, { recursive: true })
  const buckets = new Map<string, Bucket>()
  const open = (name: string): void => {
    if (!buckets.has(name)) buckets.set(name, openBucket(join(folder, name)))
  }
  for (const name of readdirSync(folder)) if (bucketName.test(name) && existsSync(join(folder, name))) open(name)
  return {
    get: (name) => buckets.get(name),
    names: () => [...buckets.keys()].sort(),
    create: (name) => {
      if (!bucketName.test(name) || name.includes('..')) return false
      open(name)
      return true
    },
  }
}
