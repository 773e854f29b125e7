import { z } from 'zod'
import { defineEnv } from '../env/define-env'

export const storageEnv = defineEnv('storage', {
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  /** Empty for AWS itself. */
  AWS_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AWS_S3_BUCKET_NAME: z.string().min(3),
  AWS_LECTURES_BUCKET_NAME: z.string().min(3),
})
