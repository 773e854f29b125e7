import type { Payload } from 'payload'
import { getObject } from '@/platform/storage/objects'
import { AppError } from '@/shared/app-error'

/** The file of a photo for a caller whose right was checked otherwise (a key's scope). Throws NOT_FOUND, GONE, UPSTREAM_UNAVAILABLE. */
export async function sealedPhotoBytes(
  payload: Payload,
  photoId: string,
): Promise<{ bytes: Uint8Array; mime: string }> {
  const photo = await payload.findByID({ collection: 'photos', id: photoId, depth: 0, disableErrors: true })
  if (!photo) throw new AppError('NOT_FOUND', 'no such photo')
  if (photo.deletedAt) throw new AppError('GONE', 'the photo was deleted after delivery')
  return { bytes: await getObject('uploads', photo.storageKey), mime: photo.mime }
}
