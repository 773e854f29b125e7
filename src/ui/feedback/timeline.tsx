import type { ReactNode } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { messages } from '../messages'

export type TimelineStep = { title: ReactNode; detail?: ReactNode; state: 'done' | 'current' | 'next' }

/** Steps one under the other, with a dot each: full when done, haloed when present, hollow when to come; the state is also said. */
export function Timeline({
  steps,
  locale = defaultLocale,
  className,
}: {
  steps: TimelineStep[]
  locale?: Locale
  className?: string
}) {
  const words = inLocale(messages, locale)
  return (
    <ol className={classNames('lu-timeline', className)}>
      {steps.map(({ title, detail, state }, index) => (
        <li key={index} className={`lu-timeline-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
          <p className="lu-timeline-title">
            {title}
            <span className="visually-hidden"> ({words[state]})</span>
          </p>
          {detail && <p className="lu-timeline-detail">{detail}</p>}
        </li>
      ))}
    </ol>
  )
}
