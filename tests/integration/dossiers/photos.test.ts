import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addPhoto, photoBytes, removePhoto } from '@/features/dossiers'
import { query, sql } from '@/platform/db/query'
import { storageEnv } from '@/platform/storage/env'
import { facePicture, palmPicture } from '../../factories/pictures'
import { countOf, expectCode, openedDossier, openHouse, see, type OpenDossier } from './house'

let payload: Payload
let face: Uint8Array
let palm: Uint8Array
beforeAll(async () => {
  payload = await openHouse()
  ;[face, palm] = [await facePicture(1), await palmPicture(1)]
})

/** The stand-in of the object storage fails every request until it is told otherwise. */
const outage = async (isOut: boolean) => {
  const answer = await fetch(`${storageEnv().AWS_S3_ENDPOINT}/_control`, {
    method: 'POST',
    body: JSON.stringify({ outage: isOut }),
  })
  expect(await answer.json()).toEqual({ outage: isOut })
}
afterEach(() => outage(false))

const send = ({ dossierId, client: user }: OpenDossier, bytes: Uint8Array, questionKey = 'face-photo') =>
  addPhoto(payload, { dossierId, questionKey, bytes, user })
const keysToDelete = async (dossierId: string) =>
  (
    await query<{ key: string }>(
      payload,
      sql`select key from graphile_worker.jobs where key like ${`photos/${dossierId}/%`}`,
    )
  ).map(({ key }) => key)
const storageKeys = async (dossierId: string) =>
  (
    await query<{ storage_key: string }>(payload, sql`select storage_key from photos where dossier_id = ${dossierId}`)
  ).map((row) => row.storage_key)

describe('a photo', () => {
  it('is kept re-encoded under a key of ours, and read back by its owner', async () => {
    const order = await openedDossier(payload)
    const photo = await send(order, face)
    expect((await see(payload, order)).answers['face-photo']).toBe(photo.id)
    const { bytes, mime } = await photoBytes(payload, { photoId: photo.id, user: order.client })
    expect(mime).toBe('image/jpeg')
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(Buffer.from(bytes).includes('Lumira Test')).toBe(false)
    expect(await storageKeys(order.dossierId)).toEqual([
      expect.stringMatching(/^photos\/[0-9a-f-]{36}\/[0-9a-f-]{36}\.jpg$/),
    ])
  })

  it('waits for the consent', async () => {
    const order = await openedDossier(payload, { isConsented: false })
    await expectCode(send(order, face), 'CONSENT_REQUIRED')
    expect(await storageKeys(order.dossierId)).toEqual([])
  })

  it('answers a photo question of the form only', async () => {
    const order = await openedDossier(payload)
    for (const key of ['highs', 'autre', '../../etc/passwd', '__proto__'])
      await expectCode(send(order, face, key), 'NOT_FOUND')
  })

  it('is refused when it is no picture', async () => {
    const order = await openedDossier(payload)
    await expectCode(send(order, Buffer.from('<!doctype html><script>alert(1)</script>')), 'UNSUPPORTED_MEDIA')
    await expectCode(send(order, Buffer.alloc(0)), 'UNSUPPORTED_MEDIA')
    await expectCode(send(order, Buffer.alloc(15_000_001)), 'TOO_LARGE')
    expect((await see(payload, order)).photos).toEqual([])
  })

  it('replaces the one before, whose file goes after COMMIT', async () => {
    const order = await openedDossier(payload)
    const first = await send(order, face)
    const [oldKey] = await storageKeys(order.dossierId)
    const second = await send(order, palm)
    expect((await see(payload, order)).photos.map(({ id }) => id)).toEqual([second.id])
    expect(await keysToDelete(order.dossierId)).toEqual([oldKey])
    await expectCode(photoBytes(payload, { photoId: first.id, user: order.client }), 'NOT_FOUND')
  })

  it('stays when the storage is down while another is sent', async () => {
    const order = await openedDossier(payload)
    const first = await send(order, face)
    await outage(true)
    await expectCode(send(order, palm), 'UPSTREAM_UNAVAILABLE')
    await outage(false)
    expect((await see(payload, order)).photos.map(({ id }) => id)).toEqual([first.id])
    expect(await keysToDelete(order.dossierId)).toEqual([])
    expect((await photoBytes(payload, { photoId: first.id, user: order.client })).bytes.byteLength).toBeGreaterThan(
      1_000,
    )
  })

  it('is one only, however many are sent at once', async () => {
    const order = await openedDossier(payload)
    const sent = await Promise.all([face, palm, face, palm].map((bytes) => send(order, bytes)))
    const { photos } = await see(payload, order)
    expect(photos).toHaveLength(1)
    expect(sent.map(({ id }) => id)).toContain(photos[0]?.id)
    expect(await keysToDelete(order.dossierId)).toHaveLength(3)
  })

  it('is taken back before the seal, twice as well as once', async () => {
    const order = await openedDossier(payload)
    await send(order, face)
    const take = () =>
      removePhoto(payload, { dossierId: order.dossierId, questionKey: 'face-photo', user: order.client })
    await take()
    await take()
    expect((await see(payload, order)).photos).toEqual([])
    expect(await countOf(payload, sql`select 1 from photos where dossier_id = ${order.dossierId}`)).toBe(0)
  })
})
