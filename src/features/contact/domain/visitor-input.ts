import { z } from 'zod'
import { faultsOfText } from '@/platform/http/check-text'
import { AppError } from '@/shared/app-error'
import { locales } from '@/shared/locale'
import { normalizeEmail } from '@/shared/normalize-email'

const line = (max: number) => z.string('REQUIRED').trim().min(1, 'REQUIRED').max(max, 'TOO_LONG')
const email = z.unknown().transform((value, { issues }) => {
  try {
    return normalizeEmail(value)
  } catch {
    issues.push({ code: 'custom', input: value, message: value ? 'NOT_AN_EMAIL' : 'REQUIRED' })
    return z.NEVER
  }
})
const locale = z.enum(locales).catch('fr')
const short = z.string().max(200).catch('')

/** A message of the contact form. `website` is the field that no person sees; `stamp` tells when the form was taken up. */
export const messageInput = z.object({
  name: line(80),
  email,
  subject: line(120),
  body: z.string('REQUIRED').trim().min(1, 'REQUIRED').max(5_000, 'TOO_LONG'),
  locale,
  website: short,
  stamp: short,
})

export const newsletterInput = z.object({ email, locale, website: short })

/** `offer` is a slug. */
export const waitingInput = z.object({ email, offer: line(80), locale, website: short })

export type MessageInput = z.infer<typeof messageInput>

/** Text as a form sends it: browsers end lines with CRLF. */
const plain = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value)

/**
 * What a visitor sent, when it fits. Throws VALIDATION_FAILED with one fault per field: REQUIRED, TOO_LONG, NOT_AN_EMAIL, or what PostgreSQL cannot hold
 * (NUL_CHARACTER, NOT_UNICODE).
 */
export function readVisitorInput<T>(sent: Record<string, unknown>, schema: z.ZodType<T>): T {
  const values = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, plain(value)]))
  const broken = faultsOfText(values)
  const result = schema.safeParse(values)
  const faults = [
    ...broken,
    ...(result.error?.issues ?? []).map(({ path, message }) => ({ field: path.join('.'), reason: message })),
  ].filter(({ field }, index, all) => all.findIndex((other) => other.field === field) === index)
  if (!result.success || faults.length > 0) throw new AppError('VALIDATION_FAILED', 'some fields are wrong', faults)
  return result.data
}
