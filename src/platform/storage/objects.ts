import { DeleteObjectCommand, GetObjectCommand, HeadBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { AppError } from '@/shared/app-error'
import { storageClient } from './client'
import { storageEnv } from './env'

/** `uploads` holds what clients confide, `readings` what they receive. Both are private. */
export type Bucket = 'uploads' | 'readings'

const bucketName = (bucket: Bucket): string =>
  bucket === 'uploads' ? storageEnv().AWS_S3_BUCKET_NAME : storageEnv().AWS_LECTURES_BUCKET_NAME

/** Stores bytes under a key of ours (never a name that somebody typed). Throws UPSTREAM_UNAVAILABLE. */
export async function putObject(bucket: Bucket, key: string, bytes: Uint8Array, mime: string): Promise<void> {
  await reach(() =>
    storageClient().send(
      new PutObjectCommand({ Bucket: bucketName(bucket), Key: key, Body: bytes, ContentType: mime }),
    ),
  )
}

/** The bytes of an object. Throws NOT_FOUND or UPSTREAM_UNAVAILABLE. */
export async function getObject(bucket: Bucket, key: string): Promise<Uint8Array> {
  const answer = await reach(() => storageClient().send(new GetObjectCommand({ Bucket: bucketName(bucket), Key: key })))
  if (!answer.Body) throw new AppError('NOT_FOUND')
  return answer.Body.transformToByteArray()
}

/** Removes an object; one that is gone already is no error. Throws UPSTREAM_UNAVAILABLE. */
export async function deleteObject(bucket: Bucket, key: string): Promise<void> {
  await reach(() => storageClient().send(new DeleteObjectCommand({ Bucket: bucketName(bucket), Key: key })))
}

/** Whether both buckets answer. */
export async function isStorageReachable(): Promise<boolean> {
  const buckets = [storageEnv().AWS_S3_BUCKET_NAME, storageEnv().AWS_LECTURES_BUCKET_NAME]
  const answers = await Promise.allSettled(
    buckets.map((Bucket) => storageClient().send(new HeadBucketCommand({ Bucket }))),
  )
  return answers.every(({ status }) => status === 'fulfilled')
}

async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey')
      throw new AppError('NOT_FOUND', 'no such object', [], { cause: error })
    throw new AppError(
      'UPSTREAM_UNAVAILABLE',
      `object storage: ${error instanceof Error ? error.name : 'unreachable'}`,
      [],
      { cause: error },
    )
  }
}
