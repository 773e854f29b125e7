import { z } from 'zod'
import { normalizeEmail } from '@/shared/normalize-email'
import { locales } from '@/shared/locale'

const required = { error: 'REQUIRED' }
const name = z
  .string(required)
  .trim()
  .max(80, 'TOO_LONG')
  .regex(/^[^\p{Cc}<>]*$/u, 'INVALID')
const slug = z
  .string(required)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'INVALID')
  .max(80, 'TOO_LONG')
const toEmail = (text: string, context: z.RefinementCtx): string => {
  try {
    return normalizeEmail(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'INVALID_EMAIL' })
    return z.NEVER
  }
}
const agreed = z.literal(true, required)

/**
 * What a checkout may say. Anything else that is sent (a price, a status, an amount) is dropped unread: prices come from the database alone.
 */
export const checkoutInput = z.object({
  /** Made by the browser, one for each state of the form that is sent. */
  attemptId: z.uuid({ error: 'INVALID' }),
  offerSlug: slug,
  extraSlugs: z
    .array(slug, required)
    .max(10, 'TOO_MANY')
    .refine((slugs) => new Set(slugs).size === slugs.length, 'DUPLICATE'),
  email: z.string(required).trim().min(1, 'REQUIRED').transform(toEmail),
  firstName: name.min(1, 'REQUIRED'),
  lastName: name.optional(),
  locale: z.enum(locales, { error: 'INVALID' }),
  consents: z.object({ terms: agreed, immediateStart: agreed, withdrawalWaiver: agreed }, required),
})

export type CheckoutInput = z.input<typeof checkoutInput>
export type CheckedInput = z.output<typeof checkoutInput>
