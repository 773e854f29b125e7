import type { Sentence } from '@/features/orders'

/** What the timeline of an order says of its reading, in the desk's two languages. */
export const sentences = {
  order: {
    processing: { fr: 'La préparation de la lecture a commencé.', en: 'Work on the reading has started.' },
    awaiting_validation: {
      fr: 'Une lecture attend une relecture humaine.',
      en: 'A reading is waiting for human review.',
    },
    completed: { fr: 'La lecture a été remise au client.', en: 'The reading has been delivered to the client.' },
    reopened: (reason: string) => ({
      fr: `La lecture a été rouverte\u00a0: ${reason}`,
      en: `The reading was reopened: ${reason}`,
    }),
  },
  requested: { fr: 'Un brouillon a été demandé à l’automatisation.', en: 'A draft was requested from the automation.' },
  drafted: { fr: 'Le brouillon de l’automatisation est arrivé.', en: 'The automation’s draft has arrived.' },
  failed: (reason: string) => ({
    fr: `L’automatisation n’a pas pu préparer de brouillon\u00a0: ${reason}`,
    en: `The automation could not prepare a draft: ${reason}`,
  }),
  silent: {
    fr: 'Aucun brouillon n’est arrivé de l’automatisation. La lecture peut être écrite à la main.',
    en: 'No draft has come from the automation. The reading can be written by hand.',
  },
  released: (name: string) => ({ fr: `${name} a rendu la lecture.`, en: `${name} released the reading.` }),
  sealed: (name: string, version: number) => ({
    fr: `${name} a scellé la lecture, version ${version}.`,
    en: `${name} sealed the reading, version ${version}.`,
  }),
  notRendered: {
    fr: 'Le document de la lecture n’a pas encore pu être préparé\u202f; l’essai se poursuit.',
    en: 'The document of the reading could not be prepared yet; it is being tried again.',
  },
  sealMismatch: {
    fr: 'Le sceau de la lecture ne correspond plus à son contenu\u00a0: elle n’a pas été remise.',
    en: 'The seal of the reading no longer matches its content: it was not delivered.',
  },
} satisfies Record<
  string,
  Sentence | ((...words: never[]) => Sentence) | Record<string, Sentence | ((...words: never[]) => Sentence)>
>
