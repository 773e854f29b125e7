import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { storageEnv } from './env'

/** How every S3 client of the house is set up: bounded waiting, and no checksum headers that other stores do not know. */
export function storageConfig(): S3ClientConfig {
  const env = storageEnv()
  return {
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY },
    ...(env.AWS_S3_ENDPOINT && { endpoint: env.AWS_S3_ENDPOINT, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000 },
  }
}

let client: S3Client | undefined
export const storageClient = (): S3Client => (client ??= new S3Client(storageConfig()))
