import { expect } from 'vitest'
import type { Payload, TypedUser } from 'payload'
import { addPhoto, giveSensitiveConsent, openDossier, saveDraft, viewDossier } from '@/features/dossiers'
import { query, sql } from '@/platform/db/query'
import { isAppError, type AppError } from '@/shared/app-error'
import { completeAnswers } from '../../factories/answers'
import { seedCatalogue } from '../../factories/catalogue'
import { paidOrder, type OrderOptions, type PaidOrder } from '../../factories/orders'
import { facePicture, palmPicture } from '../../factories/pictures'
import { seedSettings } from '../../factories/settings'
import { testPayload } from '../payload'

/** Payload with a catalogue and settings to sell from. */
export async function openHouse(): Promise<Payload> {
  const payload = await testPayload()
  await seedCatalogue(payload)
  await seedSettings(payload)
  return payload
}

export type OpenDossier = PaidOrder & { dossierId: string }

/** A paid order whose dossier its client has opened; with the consent unless said otherwise. */
export async function openedDossier(
  payload: Payload,
  { isConsented = true, ...options }: OrderOptions & { isConsented?: boolean } = {},
): Promise<OpenDossier> {
  const order = await paidOrder(payload, options)
  const dossierId = await openDossier(payload, { orderLineId: order.line.id, user: order.client })
  const version = order.line.intakeForm.consent?.version ?? ''
  if (isConsented) await giveSensitiveConsent(payload, { dossierId, version, user: order.client })
  return { ...order, dossierId }
}

/** A dossier with all its answers and its two photos, at revision 1. */
export async function filledDossier(payload: Payload, options: OrderOptions = {}): Promise<OpenDossier> {
  const order = await openedDossier(payload, options)
  const { dossierId, client, seed } = order
  await saveDraft(payload, {
    dossierId,
    revision: 0,
    answers: completeAnswers(order.line.intakeForm, seed, {}),
    currentStep: 'photos',
    user: client,
  })
  await addPhoto(payload, { dossierId, questionKey: 'face-photo', bytes: await facePicture(seed), user: client })
  await addPhoto(payload, { dossierId, questionKey: 'palm-photo', bytes: await palmPicture(seed), user: client })
  return order
}

export const see = (payload: Payload, { dossierId, client }: { dossierId: string; client: TypedUser }) =>
  viewDossier(payload, { dossierId, user: client })

/** The coded error that `work` ends in; the test fails when it succeeds or fails otherwise. */
export async function failure(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!isAppError(error)) throw error ?? new Error('it succeeded')
  return error
}

export const expectCode = async (work: Promise<unknown>, code: string) => expect((await failure(work)).code).toBe(code)

export async function countOf(payload: Payload, statement: ReturnType<typeof sql>): Promise<number> {
  const [row] = await query<{ count: number }>(payload, sql`select count(*)::int as count from (${statement}) rows`)
  return row?.count ?? 0
}
