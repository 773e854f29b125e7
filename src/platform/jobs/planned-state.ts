import type { CollectionSlug, Field, Payload } from 'payload'
import { words } from '../slice/fields'
import { tellFailure } from './publishing-failure'

type Job = {
  input?: { doc?: { relationTo: CollectionSlug } }
  processing?: boolean
  hasError?: boolean
  log?: { state?: string; error?: { message?: string } }[]
}

const states = {
  planned: words('Prévue', 'Planned'),
  running: words('En cours', 'Running'),
  again: words('Pas encore faite, nouvel essai bientôt\u00a0: ', 'Not done yet, another attempt soon: '),
  failed: words('N’a pas pu se faire\u00a0: ', 'Could not be done: '),
}

/** How a planned publishing stands, in words, from its first failed attempt on: « Pas encore faite… : à compléter : Titre. » Stored nowhere. */
export const plannedState: Field = {
  name: 'state',
  type: 'text',
  virtual: true,
  label: words('État', 'State'),
  admin: { readOnly: true },
  hooks: {
    afterRead: [
      ({ data, req }) => stateOf(req.payload, (data ?? {}) as Job, req.i18n?.language === 'en' ? 'en' : 'fr'),
    ],
  },
}

function stateOf({ collections }: Payload, job: Job, language: 'fr' | 'en'): string {
  if (job.processing) return states.running[language]
  const failure = job.log?.findLast(({ state }) => state === 'failed')?.error?.message
  if (!failure && !job.hasError) return states.planned[language]
  const fields = (job.input?.doc && collections[job.input.doc.relationTo]?.config.flattenedFields) ?? []
  return states[job.hasError ? 'failed' : 'again'][language] + tellFailure(failure ?? '', fields, language)
}
