import type { Media } from '@/payload-types'
import type { PictureView } from './page-view'

/** A picture read along with its page, in the given size; the whole picture where the size was not made. An unread or missing one is null. */
export function toPicture(
  media: string | Media | null | undefined,
  size: 'card' | 'whole' = 'whole',
): PictureView | null {
  if (!media || typeof media === 'string') return null
  const { url, width, height } = (size === 'card' && media.sizes?.card?.url ? media.sizes.card : media) ?? {}
  return url && width && height ? { url, alt: media.alt ?? '', width, height } : null
}
