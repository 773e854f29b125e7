import type { Payload, TypedUser } from 'payload'
import type { Answers, IntakeForm } from '@/features/catalog'
import { hasConsent } from '@/features/clients'
import type { Dossier, Order, OrderLine, Photo } from '@/payload-types'
import { formOf } from '../domain/form-of'
import { readDossier } from './read-dossier'

export type DossierPhoto = { id: string; questionKey: string; width: number; height: number; isDeleted: boolean }

/** What the person sees of a dossier. Photo answers are the photos themselves: they are never part of a saved draft. */
export type DossierView = {
  id: string
  status: 'draft' | 'sealed'
  revision: number
  form: IntakeForm
  answers: Answers
  photos: DossierPhoto[]
  currentStep: string | null
  hasConsent: boolean
  lineId: string
  offerName: string
  orderId: string
  orderNumber: string
  seal: string | null
  sealedAt: string | null
  /** When the reading is promised; known once the dossier is sealed. */
  dueAt: string | null
  /** Its reading has been delivered: nothing is waited for any more. */
  isDelivered: boolean
}

/** The dossier as its owner, or as an expert. Throws NOT_FOUND, FORBIDDEN. */
export async function viewDossier(
  payload: Payload,
  { dossierId, user }: { dossierId: string; user: TypedUser },
): Promise<DossierView> {
  const dossier = await readDossier(payload, { dossierId, user })
  const order = dossier.order as Order
  const line = dossier.orderLine as OrderLine
  const [photos, isConsentGiven] = await Promise.all([
    payload.find({
      collection: 'photos',
      where: { dossier: { equals: dossierId } },
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    }),
    hasConsent(payload, { orderId: order.id, kind: 'sensitive-data' }),
  ])
  return {
    ...statesOf(dossier),
    form: formOf(line),
    answers: withPhotos(dossier.answers as unknown as Answers, photos.docs),
    photos: photos.docs.map(({ id, questionKey, width, height, deletedAt }) => ({
      id,
      questionKey,
      width,
      height,
      isDeleted: Boolean(deletedAt),
    })),
    hasConsent: isConsentGiven,
    lineId: line.id,
    offerName: line.name,
    orderId: order.id,
    orderNumber: order.number,
    dueAt: order.dueAt ?? null,
    isDelivered: order.status === 'completed',
  }
}

const statesOf = ({ id, status, revision, currentStep, seal, sealedAt }: Dossier) => ({
  id,
  status,
  revision,
  currentStep: currentStep ?? null,
  seal: seal ?? null,
  sealedAt: sealedAt ?? null,
})

/** Answers with the photos that are stored: a photo is an answer once its file is. */
export const withPhotos = (answers: Answers, photos: Pick<Photo, 'id' | 'questionKey'>[]): Answers => ({
  ...answers,
  ...Object.fromEntries(photos.map(({ id, questionKey }) => [questionKey, id])),
})
