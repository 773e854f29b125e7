import type { MediaBlock as Picture } from '@/payload-types'
import { Media } from '@/ui'
import { frenchSpaces } from '../../domain/french-spaces'
import { toPicture } from '../../domain/to-picture'
import type { BlockPlace } from './block-place'
import { BlockSection } from './block-section'

/** A picture of the editors; nothing once it has been deleted. */
export function MediaBlock({ block, place }: { block: Picture; place: BlockPlace }) {
  const picture = toPicture(block.picture)
  if (!picture) return null
  const { url, alt, width, height } = picture
  return (
    <BlockSection block={block} place={place} width={block.width}>
      <Media
        src={url}
        alt={alt}
        width={width}
        height={height}
        caption={block.caption ? frenchSpaces(block.caption, place.textLocale) : undefined}
      />
    </BlockSection>
  )
}
