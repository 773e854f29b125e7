import type { Payload, TypedUser } from 'payload'
import type { Answers, IntakeForm, Place } from '@/features/catalog'
import type { Order, OrderLine } from '@/payload-types'
import { query, sql } from '@/platform/db/query'
import { AppError, type FieldFault } from '@/shared/app-error'
import { formOf } from '../domain/form-of'
import { questionsOf } from '../domain/form-rules'
import { parseAnswers } from '../domain/parse-answers'
import { findPlace } from '../places'
import { ownDossier } from '../queries/own-dossier'
import { requireConsent } from './require-consent'

export type SaveDraftInput = {
  dossierId: string
  revision: number
  answers: unknown
  currentStep: string | null
  user: TypedUser
}

/**
 * Saves a draft that was typed on top of `revision`; gives the next one. A save made from an older copy (another tab, another device) is
 * refused and loses nothing on either side. Throws NOT_FOUND, CONSENT_REQUIRED, VALIDATION_FAILED, DOSSIER_SEALED, REVISION_CONFLICT.
 */
export async function saveDraft(
  payload: Payload,
  { dossierId, revision, answers, currentStep, user }: SaveDraftInput,
): Promise<{ revision: number }> {
  const dossier = await ownDossier(payload, { dossierId, user })
  const form = formOf(dossier.orderLine as OrderLine)
  await requireConsent(payload, form, (dossier.order as Order).id)
  const parsed = await withKnownPlaces(form, withoutPhotos(form, parseAnswers(answers, form)))
  const step = form.steps.some(({ key }) => key === currentStep) ? currentStep : null
  const [saved] = await query<{ revision: number }>(
    payload,
    sql`update dossiers set answers = ${JSON.stringify(parsed)}::jsonb, current_step = ${step}, revision = revision + 1, updated_at = now()
        where id = ${dossierId} and status = 'draft' and revision = ${revision} returning revision::int`,
  )
  return saved ?? refuse(payload, dossierId)
}

async function refuse(payload: Payload, dossierId: string): Promise<never> {
  const [now] = await query<{ status: string; revision: number }>(
    payload,
    sql`select status, revision::int from dossiers where id = ${dossierId}`,
  )
  if (now?.status === 'sealed') throw new AppError('DOSSIER_SEALED', 'the dossier is sealed')
  throw new AppError('REVISION_CONFLICT', 'the draft was saved elsewhere meanwhile', [
    { field: 'revision', reason: String(now?.revision ?? 0) },
  ])
}

/** Photos are answers by being stored: a draft cannot name another's. */
function withoutPhotos(form: IntakeForm, answers: Answers): Answers {
  const photoKeys = new Set(
    questionsOf(form)
      .filter(({ kind }) => kind === 'photo')
      .map(({ key }) => key),
  )
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !photoKeys.has(key)))
}

/** A place is one of the list, with the list's own coordinates and zone, whatever was sent. */
async function withKnownPlaces(form: IntakeForm, answers: Answers): Promise<Answers> {
  const faults: FieldFault[] = []
  const known = { ...answers }
  for (const { key, kind } of questionsOf(form)) {
    if (kind !== 'place' || answers[key] === undefined) continue
    const place = await findPlace(answers[key] as Place)
    if (place) known[key] = place
    else faults.push({ field: `answers.${key}`, reason: 'PLACE_UNKNOWN' })
  }
  if (faults.length > 0) throw new AppError('VALIDATION_FAILED', 'a place is not in the list', faults)
  return known
}
