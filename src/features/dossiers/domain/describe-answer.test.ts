import { describe, expect, it } from 'vitest'
import { shippedIntakeForm } from '@/features/catalog'
import { people } from '../../../../tests/factories/answers'
import { describeAnswer } from './describe-answer'
import { questionsOf } from './form-rules'

const tell = (key: string, answer: Parameters<typeof describeAnswer>[1], locale: 'fr' | 'en' = 'fr') => {
  const question = questionsOf(shippedIntakeForm(locale)).find((each) => each.key === key)
  if (!question) throw new Error(key)
  return describeAnswer(question, answer, locale).map(({ label, text }) => [label, text].filter(Boolean).join(' · '))
}

describe('describeAnswer', () => {
  it('tells each kind in the reader’s words', () => {
    expect(tell('birth-date', '1987-04-23')).toEqual(['23\u00a0avril 1987'])
    expect(tell('birth-date', '1990-05-01')).toEqual(['1er\u00a0mai 1990'])
    expect(tell('birth-time', 'unknown')).toEqual(['Heure inconnue'])
    expect(tell('birth-time', 'unknown', 'en')).toEqual(['Time unknown'])
    expect(tell('birth-place', people[0]?.birthPlace ?? '')).toEqual(['Saint-Étienne, Loire, France'])
    expect(tell('intention-kind', 'ouverte')).toEqual(['Une lecture ouverte, sans question'])
    expect(
      tell('life-areas', { love: { state: 'fluide', note: '' }, work: { state: 'en-question', note: ' Un virage ' } }),
    ).toEqual(['Amour et relations · Fluide', 'Travail et mission · En question\u00a0: Un virage'])
    // As the form asks them, however the database keeps them.
    expect(
      tell('life-areas', { work: { state: 'tendu', note: '' }, love: { state: 'fluide', note: '' } }).map(
        (line) => line.split(' · ')[0],
      ),
    ).toEqual(['Amour et relations', 'Travail et mission'])
    expect(tell('pace', 50)).toEqual(['Entre les deux'])
    expect(tell('pace', 100)).toEqual(['Droit au but'])
    expect(tell('face-photo', '00000000-0000-4000-8000-000000000000')).toEqual([])
  })
})
