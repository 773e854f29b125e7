import type { Payload } from 'payload'
import type { ReadingTemplate } from '../domain/reading-template'
import { saveInBothLanguages } from './save-in-both-languages'

/** Creates or overwrites the template of that name. Both languages must have the same sections, in the same order. */
export const saveReadingTemplate = (
  payload: Payload,
  { name, fr, en }: { name: string; fr: ReadingTemplate; en: ReadingTemplate },
): Promise<{ id: string }> =>
  saveInBothLanguages(
    payload,
    'reading-templates',
    { name: { equals: name } },
    { fr: { name, sections: fr.sections }, en: { name, sections: en.sections } },
  )
