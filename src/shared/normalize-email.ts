import { z } from 'zod'
import { AppError } from './app-error'

const address = z.email().max(254)

/**
 * The form in which addresses are compared and stored: NFC, trimmed, lower case. Throws VALIDATION_FAILED (field `email`, reason
 * `NOT_AN_EMAIL`) for what no mail server would take, line breaks and NUL bytes included. 254: RFC 5321, section 4.5.3.1.3.
 */
export function normalizeEmail(text: unknown): string {
  const result = address.safeParse(typeof text === 'string' ? text.normalize('NFC').trim().toLowerCase() : text)
  if (result.success) return result.data
  throw new AppError('VALIDATION_FAILED', 'not an e-mail address', [{ field: 'email', reason: 'NOT_AN_EMAIL' }])
}
