'use client'

import type { ComponentType } from 'react'
import type { QuestionKind } from '@/features/catalog'
import { AreasField } from './areas-field'
import { ChoiceField } from './choice-field'
import { DateField } from './date-field'
import { PlaceField } from './place-field'
import type { QuestionProps } from './question-props'
import { ScaleField } from './scale-field'
import { TextQuestion } from './text-question'
import { TimeField } from './time-field'

const fields: Record<Exclude<QuestionKind, 'photo'>, ComponentType<QuestionProps>> = {
  date: DateField,
  time: TimeField,
  place: PlaceField,
  text: TextQuestion,
  'long-text': TextQuestion,
  choice: ChoiceField,
  'life-areas': AreasField,
  scale: ScaleField,
}

/** One question, by its kind. Photos have a field of their own, because they are stored apart from the draft. */
export function QuestionField(props: QuestionProps) {
  const { kind } = props.question
  if (kind === 'photo') return null
  const KindField = fields[kind]
  return <KindField {...props} />
}
