import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  addPhoto,
  giveSensitiveConsent,
  openDossier,
  photoBytes,
  removePhoto,
  saveDraft,
  sealDossier,
  viewDossier,
} from '@/features/dossiers'
import { clientUser } from '@/platform/security/principal'
import { isAppError } from '@/shared/app-error'
import { facePicture } from '../../factories/pictures'
import { teamMember } from '../../factories/team-member'
import { filledDossier, openHouse, openedDossier, see, type OpenDossier } from './house'

let payload: Payload
let mine: OpenDossier
let photoId: string
let face: Uint8Array
let cast: Record<'owner' | 'narrow' | 'narrowElsewhere' | 'clientB' | 'expert' | 'editor' | 'admin', TypedUser>

beforeAll(async () => {
  payload = await openHouse()
  mine = await filledDossier(payload)
  face = await facePicture(5)
  photoId = (await see(payload, mine)).photos[0]?.id ?? ''
  const other = await openedDossier(payload, { email: mine.email })
  const stranger = await openedDossier(payload)
  cast = {
    owner: mine.client,
    narrow: clientUser({ id: mine.clientId, onlyOrderId: mine.id }),
    narrowElsewhere: clientUser({ id: mine.clientId, onlyOrderId: other.id }),
    clientB: stranger.client,
    expert: await teamMember(payload, { role: 'expert' }),
    editor: await teamMember(payload, { role: 'editor' }),
    admin: await teamMember(payload, { role: 'admin' }),
  }
})

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (isAppError(error)) return error.code
      throw error
    },
  )

describe('who may do what with a dossier', () => {
  it('reads: its client and the experts, nobody else', async () => {
    const sees = (user: TypedUser) => outcome(viewDossier(payload, { dossierId: mine.dossierId, user }))
    const seen = Object.fromEntries(
      await Promise.all(Object.entries(cast).map(async ([name, user]) => [name, await sees(user)])),
    )
    expect(seen).toEqual({
      owner: 'done',
      narrow: 'done',
      narrowElsewhere: 'NOT_FOUND',
      clientB: 'NOT_FOUND',
      expert: 'done',
      admin: 'done',
      editor: 'FORBIDDEN',
    })
  })

  it('writes: its client alone, not even the team', async () => {
    const { dossierId, line } = mine
    const attempts: Record<string, (user: TypedUser) => Promise<unknown>> = {
      open: (user) => openDossier(payload, { orderLineId: line.id, user }),
      save: (user) => saveDraft(payload, { dossierId, revision: 1, answers: {}, currentStep: null, user }),
      consent: (user) =>
        giveSensitiveConsent(payload, { dossierId, version: line.intakeForm.consent?.version ?? '', user }),
      add: (user) => addPhoto(payload, { dossierId, questionKey: 'face-photo', bytes: face, user }),
      remove: (user) => removePhoto(payload, { dossierId, questionKey: 'face-photo', user }),
      seal: (user) => sealDossier(payload, { dossierId, revision: 1, user }),
    }
    for (const [verb, attempt] of Object.entries(attempts)) {
      const given = await Promise.all(
        [cast.clientB, cast.narrowElsewhere, cast.expert, cast.editor, cast.admin].map((user) =>
          outcome(attempt(user)),
        ),
      )
      expect([verb, ...given]).toEqual([verb, 'NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    }
    expect(await see(payload, mine)).toMatchObject({ revision: 1, status: 'draft' })
    expect(
      await outcome(
        saveDraft(payload, { dossierId, revision: 1, answers: { highs: 'x' }, currentStep: null, user: cast.narrow }),
      ),
    ).toBe('done')
  })

  it('shows a photo to its client and to the experts', async () => {
    const file = (user: TypedUser) =>
      photoBytes(payload, { photoId, user }).then(
        ({ mime }) => mime,
        (error: { code?: string; status?: number }) => error.code ?? error.status,
      )
    const seen = Object.fromEntries(
      await Promise.all(Object.entries(cast).map(async ([name, user]) => [name, await file(user)])),
    )
    expect(seen).toEqual({
      owner: 'image/jpeg',
      narrow: 'image/jpeg',
      narrowElsewhere: 'NOT_FOUND',
      clientB: 'NOT_FOUND',
      expert: 'image/jpeg',
      admin: 'image/jpeg',
      editor: 'FORBIDDEN',
    })
  })

  it('holds through Payload’s own doors: lists, counts, and every writing', async () => {
    const ids: Record<'dossiers' | 'photos', string> = { dossiers: mine.dossierId, photos: photoId }
    for (const [slug, id] of Object.entries(ids)) {
      const collection = slug as CollectionSlug & ('dossiers' | 'photos')
      for (const user of [cast.clientB, cast.narrowElsewhere]) {
        const as = { collection, overrideAccess: false, user } as const
        expect((await payload.find({ ...as, where: { id: { equals: id } } })).docs).toEqual([])
        expect((await payload.count({ ...as, where: { id: { equals: id } } })).totalDocs).toBe(0)
        await expect(payload.findByID({ ...as, id })).rejects.toMatchObject({ status: 404 })
      }
      for (const user of [undefined, cast.editor])
        await expect(payload.find({ collection, overrideAccess: false, user })).rejects.toMatchObject({ status: 403 })
      for (const user of [undefined, ...Object.values(cast)]) {
        const as = { collection, overrideAccess: false, user } as const
        await expect(payload.update({ ...as, id, data: {} })).rejects.toMatchObject({ status: 403 })
        await expect(payload.delete({ ...as, id })).rejects.toMatchObject({ status: 403 })
      }
    }
  })
})
