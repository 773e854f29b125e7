import type { Payload, TypedUser } from 'payload'
import { hasConsent, recordConsents } from '@/features/clients'
import type { Order, OrderLine } from '@/payload-types'
import { transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { formOf } from '../domain/form-of'
import { ownDossier } from '../queries/own-dossier'

/**
 * Records the explicit consent to sensitive data with the words of the form that was sold, before the first answer (RGPD, art. 9.2.a).
 * `version` is the one that was on the screen. Throws NOT_FOUND, CONFLICT when the words are not those any more.
 */
export async function giveSensitiveConsent(
  payload: Payload,
  { dossierId, version, user }: { dossierId: string; version: string; user: TypedUser },
): Promise<void> {
  const dossier = await ownDossier(payload, { dossierId, user })
  const { consent } = formOf(dossier.orderLine as OrderLine)
  const order = dossier.order as Order
  if (!consent) return
  if (consent.version !== version)
    throw new AppError('CONFLICT', 'other words were shown', [{ field: 'version', reason: 'CONSENT_CHANGED' }])
  if (await hasConsent(payload, { orderId: order.id, kind: 'sensitive-data' })) return
  await transaction(payload, (tx) =>
    recordConsents(tx, { orderId: order.id, kinds: [{ kind: 'sensitive-data', ...consent }], locale: order.locale }),
  )
}
