import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IntakeForm, type IntakeQuestion, shippedIntakeForm } from '@/features/catalog'
import { completeAnswers, people } from '../../../../tests/factories/answers'
import { dossierProgress } from './dossier-progress'
import { missingAnswers } from './missing-answers'

const form = shippedIntakeForm('fr')
const photoIds = {
  'face-photo': '0f8fad5b-d9cb-469f-a165-70867728950e',
  'palm-photo': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
}
const complete = completeAnswers(form, 0, photoIds)
const keysMissing = (answers: typeof complete) => missingAnswers(form, answers).map(({ questionKey }) => questionKey)
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(complete).filter(([key]) => !keys.includes(key)))

describe('missingAnswers', () => {
  it('misses nothing of any invented person', () => {
    for (const seed of people.keys()) expect(missingAnswers(form, completeAnswers(form, seed, photoIds))).toEqual([])
  })

  it('names what is required, in order, with its step', () => {
    expect(missingAnswers(form, {})).toEqual([
      { stepKey: 'reperes', questionKey: 'birth-date', reason: 'REQUIRED' },
      { stepKey: 'reperes', questionKey: 'birth-place', reason: 'REQUIRED' },
      { stepKey: 'intention', questionKey: 'intention-kind', reason: 'REQUIRED' },
      { stepKey: 'intention', questionKey: 'intention', reason: 'REQUIRED' },
      { stepKey: 'photos', questionKey: 'face-photo', reason: 'REQUIRED' },
      { stepKey: 'photos', questionKey: 'palm-photo', reason: 'REQUIRED' },
    ])
  })

  it('wants ten characters of intention, blanks not counted, unless it is open', () => {
    expect(missingAnswers(form, { ...complete, intention: '   neuf car   ' })).toEqual([
      { stepKey: 'intention', questionKey: 'intention', reason: 'TOO_SHORT' },
    ])
    expect(keysMissing({ ...complete, intention: 'dix car. ok' })).toEqual([])
    expect(keysMissing({ ...complete, 'intention-kind': 'ouverte', intention: 'oui' })).toEqual([])
    expect(keysMissing({ ...without('intention'), 'intention-kind': 'ouverte' })).toEqual([])
    expect(keysMissing({ ...without('intention'), 'intention-kind': 'situation' })).toEqual(['intention'])
  })

  it('lets everything optional be absent', () => {
    const required = ['birth-date', 'birth-place', 'intention-kind', 'intention', 'face-photo', 'palm-photo']
    fc.assert(
      fc.property(fc.subarray(Object.keys(complete)), (removed) => {
        expect(keysMissing(without(...removed))).toEqual(required.filter((key) => removed.includes(key)))
      }),
    )
  })

  it('asks nothing of hidden questions, nor of an untouched optional step', () => {
    const question = { kind: 'text', label: 'x', help: '', options: [], isRequired: true } satisfies Omit<
      IntakeQuestion,
      'key'
    >
    const conditional: IntakeForm = {
      consent: null,
      steps: [
        {
          key: 'one',
          title: '',
          intro: '',
          isOptional: false,
          questions: [
            { ...question, key: 'a' },
            { ...question, key: 'b', showWhen: { key: 'a', values: ['yes'] } },
            { ...question, key: 'c', showWhen: { key: 'b', values: ['yes'] } },
          ],
        },
        {
          key: 'two',
          title: '',
          intro: '',
          isOptional: true,
          questions: [
            { ...question, key: 'd' },
            { ...question, key: 'e', isRequired: false },
          ],
        },
      ],
    }
    const missing = (answers: Record<string, string>) =>
      missingAnswers(conditional, answers).map((each) => each.questionKey)
    expect(missing({ a: 'no' })).toEqual([])
    expect(missing({ a: 'yes' })).toEqual(['b'])
    expect(missing({ a: 'yes', b: 'yes' })).toEqual(['c'])
    // b was answered, then hidden: what depends on it is hidden too.
    expect(missing({ a: 'no', b: 'yes' })).toEqual([])
    expect(missing({ a: 'no', e: 'something' })).toEqual(['d'])
  })
})

describe('dossierProgress', () => {
  const states = (answers: typeof complete) => dossierProgress(form, answers).map(({ state }) => state)

  it('goes from empty to complete', () => {
    expect(states({})).toEqual(['empty', 'empty', 'empty', 'empty'])
    expect(states({ 'birth-date': '1987-04-23', 'face-photo': photoIds['face-photo'] })).toEqual([
      'started',
      'empty',
      'empty',
      'started',
    ])
    expect(states({ 'intention-kind': 'ouverte', pace: 0 })).toEqual(['empty', 'complete', 'complete', 'empty'])
    expect(states(complete)).toEqual(['complete', 'complete', 'complete', 'complete'])
  })
})
