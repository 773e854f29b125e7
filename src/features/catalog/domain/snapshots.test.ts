import { describe, expect, it } from 'vitest'
import { locales } from '@/shared/locale'
import { fromIntakeForm } from './from-intake-form'
import type { IntakeForm } from './intake-form'
import { shippedIntakeForm } from './shipped-intake-form'
import { readingDepths, shippedReadingTemplate } from './shipped-reading-template'
import { toIntakeForm } from './to-intake-form'
import { toReadingTemplate } from './to-reading-template'

/** Absent and `null` say the same thing in a form. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, member: unknown) => member ?? undefined))

describe('the snapshot of an intake form', () => {
  it('keeps every word and rule of the shipped form, in both languages', () => {
    for (const locale of locales) {
      const form = shippedIntakeForm(locale)
      expect(plain(toIntakeForm(fromIntakeForm(form)))).toEqual(plain(form))
    }
  })

  it('keeps conditions with several values, and drops half a condition', () => {
    const question = { key: 'a', kind: 'text', label: 'A', help: '', isRequired: true, options: [] } as const
    const form: IntakeForm = {
      consent: null,
      steps: [
        {
          key: 's',
          title: 'S',
          intro: '',
          isOptional: false,
          questions: [{ ...question, options: [], showWhen: { key: 'b', values: ['x', 'y'] } }],
        },
      ],
    }
    expect(toIntakeForm(fromIntakeForm(form)).steps[0]?.questions[0]?.showWhen).toEqual({
      key: 'b',
      values: ['x', 'y'],
    })
    const half = {
      key: 's',
      title: 'S',
      questions: [{ ...question, options: [], showWhenKey: 'b', showWhenValue: ' , ' }],
    }
    expect(toIntakeForm({ steps: [half] }).steps[0]?.questions[0]?.showWhen).toBeNull()
  })

  it('asks for no consent when the version or the text is missing', () => {
    expect(toIntakeForm({ consentVersion: '1', consentText: '', steps: [] }).consent).toBeNull()
  })
})

describe('the snapshot of a reading template', () => {
  it('keeps every section of the shipped templates', () => {
    for (const locale of locales)
      for (const depth of readingDepths) {
        const template = shippedReadingTemplate(depth, locale)
        expect(plain(toReadingTemplate({ sections: template.sections }))).toEqual(plain(template))
      }
  })
})
