import type { Payload, TypedUser } from 'payload'
import { getObject } from '@/platform/storage/objects'
import { AppError } from '@/shared/app-error'
import { codedAccess } from './coded-access'

/** A photo's file, read as the person who asks. Throws NOT_FOUND, FORBIDDEN, GONE once it was deleted after delivery, UPSTREAM_UNAVAILABLE. */
export async function photoBytes(
  payload: Payload,
  { photoId, user }: { photoId: string; user: TypedUser },
): Promise<{ bytes: Uint8Array; mime: string }> {
  const { docs } = await payload
    .find({
      collection: 'photos',
      where: { id: { equals: photoId } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    })
    .catch(codedAccess)
  const photo = docs[0]
  if (!photo) throw new AppError('NOT_FOUND', 'no such photo')
  if (photo.deletedAt) throw new AppError('GONE', 'the photo was deleted after delivery')
  return { bytes: await getObject('uploads', photo.storageKey), mime: photo.mime }
}
