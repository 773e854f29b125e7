import { Forbidden, ValidationError, type FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { words } from '../slice/fields'
import { codeOfFailure, tellFailure } from './publishing-failure'

const fields = [
  { name: 'title', type: 'text', label: words('Titre', 'Title') },
  { name: 'layout', type: 'blocks', label: words('Blocs', 'Blocks') },
  {
    name: 'questions',
    type: 'array',
    label: words('Questions', 'Questions'),
    flattenedFields: [{ name: 'answer', type: 'text', label: words('Réponse', 'Answer') }],
  },
] as unknown as FlattenedField[]

const lacking = (...paths: string[]) =>
  new ValidationError({ errors: paths.map((path) => ({ path, message: 'Élodie, née le 3 mai' })) })

describe('why a publishing failed', () => {
  it('is kept as the paths that are wrong, without what was typed there', () => {
    const code = codeOfFailure(lacking('title', 'questions.0.answer'))
    expect(code).toBe('INCOMPLETE: title, questions.0.answer')
    expect(codeOfFailure(lacking(...Array.from({ length: 99 }, () => 'title'))).length).toBeLessThanOrEqual(300)
  })

  it.each([
    ['fr', 'à compléter\u00a0: Titre, Questions 1 › Réponse, Blocs 3, other.'],
    ['en', 'to be completed: Title, Questions 1 › Answer, Blocks 3, other.'],
  ] as const)('is told with the names that the form shows, in %s, each once', (language, told) => {
    const code = codeOfFailure(lacking('title', 'questions.0.answer', 'layout.2.title', 'other', 'title'))
    expect(tellFailure(code, fields, language)).toBe(told)
  })

  it('tells who may not publish any more, and nothing technical of the rest', () => {
    expect(tellFailure(codeOfFailure(new Forbidden()), fields, 'fr')).toContain('n’a plus le droit')
    for (const odd of [codeOfFailure(new Error('Failed query: update pages')), 'Failed query: update', ''])
      expect(tellFailure(odd, fields, 'en')).toBe('a technical incident; it is noted in the log of the house.')
  })
})
