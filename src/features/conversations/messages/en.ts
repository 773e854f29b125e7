import type { fr } from './fr'

export const en: typeof fr = {
  title: 'Clarification',
  lead: 'A question about your reading? A person of the team answers, never a machine.',
  about: (offer) => `About ${offer}`,
  you: 'You',
  waiting: 'Your message has arrived safely. The team answers as soon as it can.',
  label: 'Your question',
  help: 'Start from a sentence of your reading, if you can.',
  send: 'Send',
  sent: 'Your message is on its way.',
  ended: 'The time for questions has ended. Your messages and your reading stay yours.',
  until: (date) => `You can write until ${date}.`,
  empty: {
    title: 'Clarification opens with your reading',
    text: 'As soon as it is ready, you can ask your questions here.',
  },
  read: 'Read the reading again',
  failed: {
    VALIDATION_FAILED: 'Write your question in a few words, four thousand characters at most.',
    RATE_LIMITED: 'You have sent several messages in a row. Give us a moment to answer.',
    GONE: 'The time for questions about this reading has ended.',
    WRONG_STATE: 'This reading has not been delivered yet.',
    other: 'Your message was not sent. It is still here: try again in a moment.',
  },
}
