import type { Payload } from 'payload'
import { fromIntakeForm } from '../domain/from-intake-form'
import type { IntakeForm } from '../domain/intake-form'
import { saveInBothLanguages } from './save-in-both-languages'

/** Creates or overwrites the form of that name. Both languages must have the same steps and questions, in the same order. */
export const saveIntakeForm = (
  payload: Payload,
  { name, fr, en }: { name: string; fr: IntakeForm; en: IntakeForm },
): Promise<{ id: string }> =>
  saveInBothLanguages(
    payload,
    'intake-forms',
    { name: { equals: name } },
    { fr: { name, ...fromIntakeForm(fr) }, en: { name, ...fromIntakeForm(en) } },
  )
