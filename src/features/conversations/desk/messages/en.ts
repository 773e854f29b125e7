import type { fr } from './fr'

export const en: typeof fr = {
  title: 'Clarifications',
  lead: 'Clients’ questions about their reading. A person answers, never a machine.',
  filterLabel: 'Filter the clarifications',
  filters: { waiting: 'To answer', all: 'All' },
  empty: {
    waiting: { title: 'No question is waiting', text: 'You have answered everybody.' },
    all: { title: 'No clarification', text: 'Clients’ questions will appear here.' },
  },
  unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  states: { waiting_for_team: 'To answer', waiting_for_client: 'Answered' },
  open: (name, number) => `${name}, order ${number}`,
  back: 'All clarifications',
  reading: 'See the reading',
  thread: (name) => `Conversation with ${name}`,
  answer: 'Your answer',
  answerHelp: 'It is signed with your public name. The client gets an e-mail that invites them to read it.',
  send: 'Send the answer',
  sent: 'Answer sent.',
  required: 'Write your answer.',
  faults: {
    'too-long': 'The answer is too long: 4,000 characters at most.',
    'unreadable-character': 'A character of the answer cannot be stored.',
    required: 'Write your answer.',
  },
  pick: 'Choose a conversation.',
  missing: 'This conversation does not exist.',
  previous: 'Previous page',
  next: 'Next page',
  locale: 'en-GB',
}
