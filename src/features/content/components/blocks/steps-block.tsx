import type { StepsBlock as Steps } from '@/payload-types'
import { classNames, Heading, PathSteps } from '@/ui'
import { frenchSpaces } from '../../domain/french-spaces'
import { areShort } from '../../domain/are-short'
import type { BlockPlace } from './block-place'
import { BlockSection } from './block-section'

/** A way in a few steps: dots on a line when their words are few, numbered paragraphs when there is more to say. */
export function StepsBlock({ block, place }: { block: Steps; place: BlockPlace }) {
  const steps = block.steps.map(({ title, text }) => ({
    title: frenchSpaces(title, place.textLocale),
    text: frenchSpaces(text, place.textLocale),
  }))
  return (
    <BlockSection block={block} place={place}>
      {areShort(block.steps) ? (
        <PathSteps steps={steps} />
      ) : (
        <ol
          role="list"
          className={classNames(
            'grid gap-x-10 gap-y-12 sm:grid-cols-2',
            steps.length % 4 === 0 ? 'lg:grid-cols-4' : 'lg:grid-cols-3',
          )}
        >
          {steps.map(({ title, text }, index) => (
            <li key={title} className="border-t border-line pt-6">
              <p aria-hidden="true" className="font-display text-step-2 leading-none text-accent">
                {index + 1}
              </p>
              <Heading level={block.title ? 3 : 2} size="card" className="mt-4">
                {title}
              </Heading>
              <p className="mt-3 text-[0.9375rem] leading-[1.7] text-quiet">{text}</p>
            </li>
          ))}
        </ol>
      )}
    </BlockSection>
  )
}
