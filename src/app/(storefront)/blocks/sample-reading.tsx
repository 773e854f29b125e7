import { frenchSpaces } from '@/features/content'
import { BlockActions, BlockSection, type BlockPlace } from '@/features/content/server'
import { SampleSheet } from '@/features/readings/server'
import type { SampleReadingBlock } from '@/payload-types'
import { SectionHeader } from '@/ui'
import { chosenSample } from './chosen-sample'

/** How a reading reads: its words beside a sheet of a sealed one, of the offer that is named or of any; nothing while there is none. */
export async function SampleReading({ block, place }: { block: SampleReadingBlock; place: BlockPlace }) {
  const sample = await chosenSample(block.offer, place.locale)
  if (!sample) return null
  const { title, eyebrow, lead, ...frame } = block
  const say = (words?: string | null) => (words ? frenchSpaces(words, place.textLocale) : undefined)
  const titleId = `titre-${block.anchor ?? block.id}`
  return (
    <BlockSection block={frame} labelledBy={title ? titleId : undefined} place={place} className="overflow-hidden">
      <div className="grid items-center gap-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-16">
        <div>
          {title && (
            <SectionHeader
              id={titleId}
              level={place.isMain ? 1 : 2}
              eyebrow={say(eyebrow)}
              title={say(title)}
              lead={say(lead)}
              className="mb-0"
            />
          )}
          <BlockActions actions={block.actions} place={place} />
        </div>
        <div className="lg:rotate-[-1deg]" lang={place.locale}>
          <SampleSheet sample={sample} locale={place.locale} />
        </div>
      </div>
    </BlockSection>
  )
}
