import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { addPhoto, readSealedDossier, removePhoto, saveDraft, sealDossier } from '@/features/dossiers'
import { query, sql } from '@/platform/db/query'
import { sealOf } from '@/shared/hash'
import { completeAnswers } from '../../factories/answers'
import { facePicture } from '../../factories/pictures'
import { teamMember } from '../../factories/team-member'
import { countOf, expectCode, failure, filledDossier, openedDossier, openHouse, see, type OpenDossier } from './house'

let payload: Payload
beforeAll(async () => void (payload = await openHouse()))

const seal = ({ dossierId, client: user }: OpenDossier, revision = 1, photoIds?: string[]) =>
  sealDossier(payload, { dossierId, revision, photoIds, user })
const eventsOf = ({ id }: OpenDossier) =>
  countOf(payload, sql`select 1 from events where order_id = ${id} and type = 'dossier.sealed'`)
const stored = async ({ dossierId }: OpenDossier) =>
  (
    await query<Record<string, unknown>>(
      payload,
      sql`select to_jsonb(d) - 'updated_at' as row from dossiers d where id = ${dossierId}`,
    )
  )[0]?.row

describe('the seal', () => {
  it('freezes what was read again, with a hash that anybody can make again, and starts the promise', async () => {
    const order = await filledDossier(payload)
    const { photos } = await see(payload, order)
    const receipt = await seal(
      order,
      1,
      photos.map(({ id }) => id),
    )
    const sealed = await readSealedDossier(payload, { orderId: order.id })
    expect(sealed).toMatchObject({ id: order.dossierId, seal: receipt.seal, sealedAt: receipt.sealedAt })
    expect(sealOf(sealed?.snapshot)).toBe(receipt.seal)
    expect(sealed?.snapshot.photos.map(({ questionKey }) => questionKey)).toEqual(['face-photo', 'palm-photo'])
    expect(sealed?.snapshot.consent).toMatchObject({ version: order.line.intakeForm.consent?.version })
    const paid = await payload.findByID({ collection: 'orders', id: order.id, depth: 0 })
    expect([paid.dossierSealedAt, paid.dueAt]).toEqual([receipt.sealedAt, receipt.dueAt])
    expect(Date.parse(receipt.dueAt)).toBeGreaterThan(Date.parse(receipt.sealedAt))
    expect(await see(payload, order)).toMatchObject({ status: 'sealed', seal: receipt.seal, dueAt: receipt.dueAt })
    expect(await eventsOf(order)).toBe(1)
  })

  it('asked for many times at once is one seal, one event, one promise', async () => {
    const order = await filledDossier(payload)
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => seal(order)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason.code).toBe('DOSSIER_SEALED')
    expect(await eventsOf(order)).toBe(1)
    expect(
      await countOf(
        payload,
        sql`select 1 from order_timeline where order_id = ${order.id} and kind = 'note' and actor = 'client'`,
      ),
    ).toBe(1)
  })

  it('beside a save at the same moment loses no word: what is saved is sealed, or refused', async () => {
    const order = await filledDossier(payload)
    const { dossierId, client: user, line, seed } = order
    const answers = { ...completeAnswers(line.intakeForm, seed, {}), highs: 'au dernier moment' }
    const [sealing, saving] = await Promise.allSettled([
      seal(order),
      saveDraft(payload, { dossierId, revision: 1, answers, currentStep: null, user }),
    ])
    expect([sealing.status, saving.status].filter((status) => status === 'fulfilled')).toHaveLength(1)
    const sealed = await readSealedDossier(payload, { dossierId })
    expect(sealed === null).toBe(saving.status === 'fulfilled')
  })

  it('names every missing answer, and seals nothing', async () => {
    const order = await openedDossier(payload)
    const error = await failure(seal(order, 0))
    expect(error.code).toBe('DOSSIER_INCOMPLETE')
    expect(error.faults.map(({ field }) => field)).toEqual([
      'answers.birth-date',
      'answers.birth-place',
      'answers.intention-kind',
      'answers.intention',
      'answers.face-photo',
      'answers.palm-photo',
    ])
    expect(await eventsOf(order)).toBe(0)
    expect((await see(payload, order)).status).toBe('draft')
  })

  it('is only of what was on the screen: another revision or another photo is a conflict', async () => {
    const order = await filledDossier(payload)
    await expectCode(seal(order, 0), 'REVISION_CONFLICT')
    const onScreen = (await see(payload, order)).photos.map(({ id }) => id)
    await addPhoto(payload, {
      dossierId: order.dossierId,
      questionKey: 'face-photo',
      bytes: await facePicture(9),
      user: order.client,
    })
    const error = await failure(seal(order, 1, onScreen))
    expect([error.code, error.faults]).toEqual(['REVISION_CONFLICT', [{ field: 'photoIds', reason: 'PHOTOS_CHANGED' }]])
    expect(await eventsOf(order)).toBe(0)
  })

  it('is refused once the order is not paid any more', async () => {
    const order = await filledDossier(payload)
    await query(payload, sql`update orders set status = 'refunded' where id = ${order.id}`)
    await expectCode(seal(order), 'WRONG_STATE')
  })
})

describe('a sealed dossier', () => {
  it('cannot be changed by a command, through Payload, or by raw SQL', async () => {
    const order = await filledDossier(payload)
    await seal(order)
    const before = await stored(order)
    const { dossierId, client: user } = order
    const photosBefore = (await see(payload, order)).photos

    await expectCode(
      saveDraft(payload, { dossierId, revision: 1, answers: { highs: 'après' }, currentStep: null, user }),
      'DOSSIER_SEALED',
    )
    await expectCode(
      addPhoto(payload, { dossierId, questionKey: 'face-photo', bytes: await facePicture(2), user }),
      'DOSSIER_SEALED',
    )
    await expectCode(removePhoto(payload, { dossierId, questionKey: 'face-photo', user }), 'DOSSIER_SEALED')
    await expectCode(seal(order), 'DOSSIER_SEALED')

    const admin = await teamMember(payload, { role: 'admin' })
    for (const who of [user, admin]) {
      const as = { overrideAccess: false, user: who } as const
      await expect(
        payload.update({ collection: 'dossiers', id: dossierId, data: { answers: {} }, ...as }),
      ).rejects.toMatchObject({ status: 403 })
      await expect(payload.delete({ collection: 'dossiers', id: dossierId, ...as })).rejects.toMatchObject({
        status: 403,
      })
    }
    // Even the house's own code, past every access rule.
    await expect(payload.update({ collection: 'dossiers', id: dossierId, data: { answers: {} } })).rejects.toThrow()
    for (const statement of [
      sql`update dossiers set answers = '{}'::jsonb where id = ${dossierId}`,
      sql`update dossiers set snapshot = '{}'::jsonb where id = ${dossierId}`,
      sql`update dossiers set seal = 'x' where id = ${dossierId}`,
      sql`update dossiers set status = 'draft' where id = ${dossierId}`,
      sql`delete from dossiers where id = ${dossierId}`,
      sql`update photos set sha256 = 'x' where dossier_id = ${dossierId}`,
      sql`delete from photos where dossier_id = ${dossierId}`,
    ])
      await expect(query(payload, statement)).rejects.toMatchObject({ cause: { code: '23001' } })

    expect(await stored(order)).toEqual(before)
    expect((await see(payload, order)).photos).toEqual(photosBefore)
  })
})
