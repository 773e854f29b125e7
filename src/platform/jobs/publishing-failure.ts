import { Forbidden, NotFound, ValidationError, type FlattenedField } from 'payload'
import { words } from '../slice/fields'

type Language = 'fr' | 'en'

const incomplete = 'INCOMPLETE'
const refused = 'NOT_ALLOWED'
const missing = 'NOT_THERE'
const unexpected = 'UNEXPECTED'

const sentences: Record<string, Record<Language, string>> = {
  [incomplete]: words('à compléter\u00a0: ', 'to be completed: '),
  [refused]: words(
    'la personne qui l’a prévu n’a plus le droit de publier.',
    'the person who planned it may not publish any more.',
  ),
  [missing]: words(
    'le document, ou la personne qui l’a prévu, n’existe plus.',
    'the document, or the person who planned it, is no longer there.',
  ),
  [unexpected]: words(
    'un incident technique\u00a0; il est noté dans le journal de la maison.',
    'a technical incident; it is noted in the log of the house.',
  ),
}

/**
 * Why a publishing failed, as its job keeps it: a code, and the paths of the fields that a document lacks. It holds nothing that was typed, so that
 * it may be logged, and nothing of a language, so that everybody reads it in theirs.
 */
export function codeOfFailure(error: unknown): string {
  if (error instanceof ValidationError)
    return `${incomplete}: ${error.data.errors.map(({ path }) => path).join(', ')}`.slice(0, 300)
  if (error instanceof Forbidden) return refused
  return error instanceof NotFound ? missing : unexpected
}

/** What `codeOfFailure` kept, in the words of an editor; `fields` are those of the document's collection. */
export function tellFailure(code: string, fields: FlattenedField[], language: Language): string {
  const [name = '', paths] = code.split(': ')
  if (name !== incomplete || !paths) return (sentences[name] ?? sentences[unexpected] ?? words('', ''))[language]
  const labels = paths.split(', ').map((path) => labelOf(fields, path.split('.'), language))
  return `${sentences[incomplete]?.[language] ?? ''}${[...new Set(labels)].join(', ')}.`
}

/** `questions.0.answer` is « Questions 1 › Réponse », `layout.2.title` « Blocs 3 »: as near to the field as labels go. */
function labelOf(fields: FlattenedField[], [name = '', ...rest]: string[], language: Language): string {
  const field = fields.find((one) => one.name === name)
  const own = field && 'label' in field ? field.label : undefined
  const label = typeof own === 'object' && own !== null ? (own as Record<string, string>)[language] : own
  const told = typeof label === 'string' ? label : name
  const [first = '', ...deeper] = rest
  const place = /^\d+$/.test(first) ? Number(first) + 1 : null
  const below = place === null ? rest : deeper
  const further =
    field && 'flattenedFields' in field && below.length > 0 ? labelOf(field.flattenedFields, below, language) : null
  return [place === null ? told : `${told} ${place}`, further].filter((part) => part !== null).join(' › ')
}
