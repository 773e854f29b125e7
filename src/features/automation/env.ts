import { z } from 'zod'
import { defineEnv } from '@/platform/env/define-env'

const secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/=]{24,}$/, 'must be whsec_ and base64, as Standard Webhooks writes it')

/** Without `N8N_WEBHOOK_URL` nothing is sent out: experts write by hand, and the desk says so. */
export const automationEnv = defineEnv('automation', {
  N8N_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  N8N_WEBHOOK_SECRET: secret
    .optional()
    .refine(
      (value) => value !== undefined || !process.env.N8N_WEBHOOK_URL,
      'is needed to sign what goes to N8N_WEBHOOK_URL',
    ),
  N8N_CALLBACK_SECRET: secret.optional(),
})
