import { describe, expect, it } from 'vitest'
import type { IntakeForm } from './intake-form'
import { shippedIntakeForm } from './shipped-intake-form'

/** Everything but the words. */
const skeleton = (form: IntakeForm) => ({
  consent: form.consent?.version,
  steps: form.steps.map(({ key, isOptional, questions }) => ({
    key,
    isOptional,
    questions: questions.map(({ label: _label, help: _help, options, scaleLabels, ...rest }) => ({
      ...rest,
      options: options.map(({ value }) => value),
      hasScaleLabels: Boolean(scaleLabels),
    })),
  })),
})

const [fr, en] = [shippedIntakeForm('fr'), shippedIntakeForm('en')]
const questions = fr.steps.flatMap((step) => step.questions)

describe('shippedIntakeForm', () => {
  it('asks the same in both languages', () => {
    expect(skeleton(en)).toEqual(skeleton(fr))
  })

  it('has the four steps and requires what the product requires', () => {
    expect(fr.steps.map(({ key, isOptional }) => [key, isOptional])).toEqual([
      ['reperes', false],
      ['intention', false],
      ['contexte', true],
      ['photos', false],
    ])
    expect(questions.filter(({ isRequired }) => isRequired).map(({ key }) => key)).toEqual([
      'birth-date',
      'birth-place',
      'intention-kind',
      'intention',
      'face-photo',
      'palm-photo',
    ])
    expect(fr.consent?.version).toBe('2026-11')
    expect(questions.find(({ key }) => key === 'life-areas')?.options).toHaveLength(6)
  })

  it('has unique kebab-case keys, a label and a reason for every question', () => {
    const keys = [...fr.steps, ...questions].map(({ key }) => key).filter((key) => key !== 'intention')
    expect(new Set(keys).size).toBe(keys.length)
    for (const form of [fr, en]) {
      for (const { key, label, help, options } of form.steps.flatMap((step) => step.questions)) {
        expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
        expect([label.length > 3, help.length > 20]).toEqual([true, true])
        expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
      }
    }
  })

  it('writes French with its non-breaking spaces and its apostrophes', () => {
    const words = JSON.stringify(fr, (key, value: unknown) => (key === 'values' ? undefined : value))
    expect(words).not.toMatch(/ [:;!?»]|« |\w'\w/)
  })
})
