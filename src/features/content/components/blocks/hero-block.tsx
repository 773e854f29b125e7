import type { HeroBlock as Hero } from '@/payload-types'
import { classNames, Container, Eyebrow, Heading, Lead, NightSky } from '@/ui'
import { frenchSpaces } from '../../domain/french-spaces'
import { OpeningMandala } from '../opening-mandala'
import { BlockActions } from './block-actions'
import type { BlockPlace } from './block-place'
import { langOf } from './block-section'

type HeroBlockProps = { block: Hero; place: BlockPlace }

/** The promise of a page: under the great sky, or as a quiet opening. */
export const HeroBlock = ({ block, place }: HeroBlockProps) =>
  block.hasSky ? <SkyHero block={block} place={place} /> : <QuietHero block={block} place={place} />

/** At the top of a page, the sky goes up behind the header. */
function SkyHero({ block, place }: HeroBlockProps) {
  return (
    <NightSky
      id={block.anchor ?? undefined}
      lang={langOf(place)}
      className={place.isFirst ? '-mt-20 pt-20' : undefined}
    >
      <Container className="flex flex-col items-center pt-10 text-center md:pt-20">
        <HeroWords block={block} place={place} titleClass="max-w-[15ch]" />
        <BlockActions actions={block.actions} place={place} isGold className="justify-center" />
        {block.note && (
          <p className="mt-7 max-w-xl text-step-note text-balance text-text">
            {frenchSpaces(block.note, place.textLocale)}
          </p>
        )}
      </Container>
    </NightSky>
  )
}

function QuietHero({ block, place }: HeroBlockProps) {
  return (
    <section
      id={block.anchor ?? undefined}
      data-ground={block.ground === 'night' && place.isFirst ? undefined : block.ground}
      lang={langOf(place)}
      className={classNames('relative isolate overflow-hidden', place.isFirst && '-mt-20 pt-20')}
    >
      <OpeningMandala seed={block.title} ground={block.ground} />
      <Container className="pt-12 pb-18 md:pt-18 md:pb-24">
        <HeroWords block={block} place={place} titleClass="max-w-[18ch]" />
        <BlockActions actions={block.actions} place={place} isGold />
        {block.note && (
          <p className="mt-7 max-w-xl text-step-note text-quiet">{frenchSpaces(block.note, place.textLocale)}</p>
        )}
      </Container>
    </section>
  )
}

function HeroWords({ block, place, titleClass }: HeroBlockProps & { titleClass: string }) {
  const say = (words: string) => frenchSpaces(words, place.textLocale)
  const { eyebrow, title, titleEnd, lead } = block
  return (
    <>
      {eyebrow && <Eyebrow>{say(eyebrow)}</Eyebrow>}
      <Heading level={place.isMain ? 1 : 2} size="hero" className={`mt-4 ${titleClass}`}>
        {say(title)}
        {titleEnd && (
          <>
            {' '}
            <em>{say(titleEnd)}</em>
          </>
        )}
      </Heading>
      {lead && <Lead className="mt-5 text-text">{say(lead)}</Lead>}
    </>
  )
}
