'use client'

import type { MouseEvent } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { classNames, Icon } from '@/ui'
import { messages } from '../messages'
import { stepAddress } from './use-step'

export type StepEntry = {
  key: string
  name: string
  state: 'empty' | 'started' | 'complete' | null
  isOptional: boolean
}

type StepListProps = { entries: StepEntry[]; step: string; path: string; locale: Locale; onGo: (step: string) => void }

/** Follows a link of the page without leaving it; with a modifier key the browser does as it always does. */
export const inPage = (go: () => void) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
  event.preventDefault()
  go()
}

/** All the steps with where each stands: beside the form on a desktop. */
export function StepList({ entries, step, path, locale, onGo }: StepListProps) {
  const t = inLocale(messages, locale).steps
  return (
    <nav aria-label={t.label} className="hidden xl:block">
      <ol className="sticky top-12 grid gap-1">
        {entries.map(({ key, name, state, isOptional }) => (
          <li key={key}>
            <a
              href={stepAddress(path, key)}
              aria-current={key === step ? 'step' : undefined}
              onClick={inPage(() => onGo(key))}
              className={classNames(
                'flex min-h-12 items-center gap-3 rounded-1 px-3 py-2 no-underline hover:bg-veil',
                key === step ? 'bg-veil font-medium text-strong' : 'text-quiet hover:text-strong',
              )}
            >
              <span
                className={classNames(
                  'grid size-6 flex-none place-items-center rounded-full border',
                  state === 'complete'
                    ? 'border-accent-mark text-accent'
                    : key === step
                      ? 'border-accent-mark'
                      : 'border-line-control',
                )}
              >
                {state === 'complete' ? (
                  <Icon name="check" size={14} />
                ) : (
                  key === step && <span className="size-2 rounded-full bg-accent-mark" />
                )}
              </span>
              <span>
                {name}
                {isOptional && <span className="block text-step-small text-quiet">{t.optional}</span>}
                {state && <span className="visually-hidden"> ({t.states[state]})</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
