import type { ReactNode } from 'react'
import { classNames, Section, SectionHeader, type Ground, type Width } from '@/ui'
import { frenchSpaces } from '../../domain/french-spaces'
import type { BlockPlace } from './block-place'

/** What every block has in common; those without a header leave its words out. */
export type BlockFrame = {
  id?: string | null
  ground: Ground
  anchor?: string | null
  eyebrow?: string | null
  title?: string | null
  lead?: string | null
}

type BlockSectionProps = {
  block: BlockFrame
  place: BlockPlace
  width?: Width
  /** stacked: the header over the content; beside: left of it on a wide screen; centred: in the middle, over it. */
  header?: 'stacked' | 'beside' | 'centred'
  /** The id of the title, for a block that shows its header itself. */
  labelledBy?: string
  className?: string
  children?: ReactNode
}

/** The band of a block on its ground, with its anchor, its title in the outline and its own language. */
export function BlockSection({
  block,
  place,
  width,
  header = 'stacked',
  labelledBy,
  className,
  children,
}: BlockSectionProps) {
  const { ground, anchor, eyebrow, title, lead } = block
  const titleId = title ? `titre-${anchor ?? block.id}` : undefined
  const say = (words?: string | null) => (words ? frenchSpaces(words, place.textLocale) : undefined)
  const isBeside = header === 'beside' && Boolean(title) && Boolean(children)
  return (
    <Section
      id={anchor ?? undefined}
      ground={ground}
      width={width}
      aria-labelledby={labelledBy ?? titleId}
      lang={langOf(place)}
      className={classNames('lu-joins', className)}
    >
      <div className={isBeside ? 'lg:grid lg:grid-cols-[minmax(0,4fr)_minmax(0,7fr)] lg:gap-16' : undefined}>
        {title && (
          <SectionHeader
            id={titleId}
            level={place.isMain ? 1 : 2}
            eyebrow={say(eyebrow)}
            title={say(title)}
            lead={say(lead)}
            centred={header === 'centred'}
            className={children ? undefined : 'mb-0'}
          />
        )}
        {children}
      </div>
    </Section>
  )
}

/** The language of a block's words, where it is not the page's. */
export const langOf = ({ locale, textLocale }: BlockPlace) => (locale === textLocale ? undefined : textLocale)
