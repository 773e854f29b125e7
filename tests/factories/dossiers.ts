import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Answers } from '@/features/catalog'
import { dossierSnapshot, type SealedPhoto } from '@/features/dossiers/domain/seal-snapshot'
import { markDossierSealed } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { reencodePicture, type ReencodedPicture } from '@/platform/images'
import { putObject } from '@/platform/storage/objects'
import { sha256 } from '@/shared/hash'
import { completeAnswers } from './answers'
import { clockAt } from './clock-at'
import { consentToSensitiveData, paidOrder, type OrderOptions, type PaidOrder } from './orders'
import { facePicture, palmPicture } from './pictures'
import { hoursAfter } from './place-order'

export type DossierOptions = OrderOptions & {
  /** Stores real pictures (the demo); without it the photos are rows whose files do not exist (most tests). */
  hasPhotoFiles?: boolean
  /** Hours from the purchase to the seal; 2 by default. */
  sealedAfterHours?: number
}

export type OrderWithDossier = PaidOrder & { dossierId: string; answers: Answers }
export type OrderWithSealedDossier = OrderWithDossier & { dossierSeal: string; dossierSealedAt: Date }

/** A paid order whose dossier is filled and not sealed. */
export async function draftDossier(payload: Payload, options: DossierOptions = {}): Promise<OrderWithDossier> {
  const order = await paidOrder(payload, options)
  await consentToSensitiveData(payload, order)
  const answers = completeAnswers(order.line.intakeForm, order.seed, {})
  const { id } = await payload.create({
    collection: 'dossiers',
    data: {
      order: order.id,
      orderLine: order.line.id,
      client: order.clientId,
      status: 'draft',
      answers: { ...answers },
      revision: 1,
      currentStep: 'photos',
      createdAt: order.paidAt.toISOString(),
    },
    depth: 0,
  })
  return { ...order, dossierId: id, answers }
}

/** A paid order whose dossier is sealed: the promise's clock runs. No event is published: the reading is opened by whoever needs it. */
export async function sealedDossier(payload: Payload, options: DossierOptions = {}): Promise<OrderWithSealedDossier> {
  const { hasPhotoFiles = false, sealedAfterHours = 2 } = options
  const order = await draftDossier(payload, options)
  const photos = await addPhotos(payload, order, hasPhotoFiles)
  const answers = { ...order.answers, ...Object.fromEntries(photos.map(({ questionKey, id }) => [questionKey, id])) }
  const sealedAt = hoursAfter(order.paidAt, sealedAfterHours)
  const { line, number } = order
  const consent = line.intakeForm.consent && { ...line.intakeForm.consent, givenAt: order.paidAt.toISOString() }
  const { content, hash } = dossierSnapshot({
    form: line.intakeForm,
    answers,
    photos,
    consent,
    orderNumber: number,
    lineId: line.id,
  })
  await transaction(payload, async (tx) => {
    await tx.query(sql`
      update dossiers set status = 'sealed', snapshot = ${JSON.stringify(content)}::jsonb, seal = ${hash}, sealed_at = ${sealedAt.toISOString()}
      where id = ${order.dossierId}::uuid and status = 'draft'`)
    await markDossierSealed(clockAt(tx, sealedAt), { orderId: order.id, sealedAt })
  })
  return { ...order, answers, dossierSeal: hash, dossierSealedAt: sealedAt }
}

async function addPhotos(payload: Payload, order: OrderWithDossier, hasFiles: boolean): Promise<SealedPhoto[]> {
  const questions = order.line.intakeForm.steps.flatMap((step) => step.questions).filter(({ kind }) => kind === 'photo')
  const photos: SealedPhoto[] = []
  for (const { key } of questions) {
    const storageKey = `photos/${order.dossierId}/${randomUUID()}.jpg`
    const picture = hasFiles
      ? await storePicture(storageKey, key, order.seed)
      : { bytes: 1, mime: 'image/jpeg', width: 900, height: 1200, sha256: sha256(storageKey) }
    const { id } = await payload.create({
      collection: 'photos',
      data: {
        dossier: order.dossierId,
        order: order.id,
        client: order.clientId,
        questionKey: key,
        storageKey,
        ...picture,
      },
      depth: 0,
    })
    photos.push({ id, sha256: picture.sha256, questionKey: key })
  }
  return photos
}

async function storePicture(storageKey: string, questionKey: string, seed: number) {
  const { bytes, ...picture } = await pictureOf(questionKey, seed)
  await putObject('uploads', storageKey, bytes, picture.mime)
  return { ...picture, bytes: bytes.byteLength }
}

const drawn = new Map<string, Promise<ReencodedPicture>>()

function pictureOf(questionKey: string, seed: number): Promise<ReencodedPicture> {
  const key = `${questionKey}:${seed}`
  const draw = async () =>
    reencodePicture(await (questionKey.includes('palm') ? palmPicture(seed) : facePicture(seed)), {
      maxBytes: 15_000_000,
      maxPixels: 50_000_000,
      longEdge: 2_400,
    })
  const known = drawn.get(key) ?? draw()
  drawn.set(key, known)
  return known
}

/** Marks an order as past its promised hour. */
export const makeLate = (payload: Payload, orderId: string, hours = 5) =>
  query(payload, sql`update orders set due_at = now() - make_interval(hours => ${hours}) where id = ${orderId}::uuid`)
