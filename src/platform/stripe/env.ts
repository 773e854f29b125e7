import { z } from 'zod'
import { defineEnv } from '../env/define-env'

const modeOf = (key: string) => (key.includes('_live_') ? 'live' : 'test')

const read = defineEnv('stripe', {
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_\w+$/, 'must be a secret key of Stripe'),
  NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_\w+$/, 'must be a publishable key of Stripe')
    .refine((key) => modeOf(key) === modeOf(process.env.STRIPE_SECRET_KEY ?? ''), 'test and live keys are mixed'),
  /** One secret, or two separated by a comma while it is being rotated. */
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[^,\s]+(\s*,\s*whsec_[^,\s]+)*$/, 'must be one or two signing secrets'),
  STRIPE_API_BASE: z
    .url()
    .optional()
    .refine(
      (base) => base === undefined || modeOf(process.env.STRIPE_SECRET_KEY ?? '') === 'test',
      'a stand-in takes test keys only',
    ),
})

/** Stripe's variables. Test and live keys mixed is refused. */
export const stripeEnv = read

/** Signing secrets that are accepted now. */
export const webhookSecrets = (): string[] =>
  read()
    .STRIPE_WEBHOOK_SECRET.split(',')
    .map((secret) => secret.trim())
