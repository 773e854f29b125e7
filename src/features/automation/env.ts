import { z } from 'zod'
import { defineEnv } from '@/platform/env/define-env'

const secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/=]{24,}$/, 'must be whsec_ and base64, as Standard Webhooks writes it')

/** Without `N8N_WEBHOOK_URL` nothing is sent out: experts write by hand, and the desk says so. */
export const automationEnv = defineEnv('automation', {
  // A refinement of an optional value is not asked when the value is absent: the address asks for its secret, not the other way round.
  N8N_WEBHOOK_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), 'must hold no user name or password')
    .refine(() => Boolean(process.env.N8N_WEBHOOK_SECRET), 'needs N8N_WEBHOOK_SECRET, which signs what is sent there')
    .optional(),
  N8N_WEBHOOK_SECRET: secret.optional(),
  N8N_CALLBACK_SECRET: secret.optional(),
})
