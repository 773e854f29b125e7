import type { Payload } from 'payload'
import type { IntakeForm } from '@/features/catalog'
import { hasConsent } from '@/features/clients'
import { AppError } from '@/shared/app-error'

/** Throws CONSENT_REQUIRED when the form holds sensitive questions and the consent was not given: no answer and no photo before it. */
export async function requireConsent(payload: Payload, form: IntakeForm, orderId: string): Promise<void> {
  if (form.consent && !(await hasConsent(payload, { orderId, kind: 'sensitive-data' })))
    throw new AppError('CONSENT_REQUIRED', 'consent to sensitive data comes before the first answer')
}
