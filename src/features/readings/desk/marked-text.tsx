'use client'

import type { ComponentProps } from 'react'
import { classNames } from '@/ui'
import type { JudgedPoint } from '../commands/judge-content'
import { markedRuns } from './marks'

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
  value: string
  onText: (text: string) => void
  points: JudgedPoint[]
  look?: 'prose' | 'line'
}

/** A text area as tall as its text. Behind it the same text is drawn with the gate's findings underlined: typing stays the browser's own. */
export function MarkedText({ value, onText, points, look = 'prose', className, ...rest }: Props) {
  return (
    <div className={classNames('marked-text', `marked-text-${look}`, className)}>
      <div className="marked-text-behind" aria-hidden="true">
        {markedRuns(value, points).map(({ text, level }, index) =>
          level ? (
            <mark key={index} data-level={level}>
              {text}
            </mark>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        {...rest}
        rows={1}
        spellCheck
        value={value}
        aria-invalid={points.some(({ level }) => level === 'blocked') || undefined}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  )
}
