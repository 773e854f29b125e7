'use client'

import { inLocale } from '@/shared/locale'
import { FieldsetGroup } from '@/ui'
import type { AreasInput } from '../../domain/question-input'
import { messages } from '../../messages'
import { AreaCard } from './area-card'
import type { QuestionProps } from './question-props'

const isAreas = (input: QuestionProps['input']): input is AreasInput => typeof input === 'object' && input !== null

/** Where one stands, area by area; an area left alone is no answer. */
export function AreasField({ id, question, input, error, locale, onChange, onDone }: QuestionProps) {
  const areas = isAreas(input) ? input : {}
  const t = inLocale(messages, locale)
  const change = (area: string, answer: AreasInput[string] | null) => {
    const others = Object.fromEntries(Object.entries(areas).filter(([key]) => key !== area))
    const next = answer ? { ...others, [area]: answer } : others
    onChange(Object.keys(next).length > 0 ? next : null)
  }
  return (
    <FieldsetGroup
      id={id}
      legend={question.label}
      help={question.help}
      error={error}
      required={question.isRequired}
      locale={locale}
    >
      <div className="grid gap-4" onBlur={onDone}>
        {question.options.map((area) => (
          <AreaCard
            key={area.value}
            id={`${id}-${area.value}`}
            label={area.label}
            answer={areas[area.value]}
            words={t}
            onChange={(answer) => change(area.value, answer)}
          />
        ))}
      </div>
    </FieldsetGroup>
  )
}
