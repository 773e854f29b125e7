import type { fr } from './fr'

export const en: typeof fr = {
  site: 'Lumira',
  home: 'Lumira home',
  titleOf: (page) => `${page} · Lumira`,
  navigation: 'Main navigation',
  readings: 'The readings',
  way: 'The way',
  excerptLink: 'An excerpt',
  sanctuary: 'My sanctuary',
  legal: 'Legal information',
  otherLanguage: 'Français',
  otherLanguageLabel: 'Cette page en français',
  contact: (email) => `Write to ${email}`,
  meta: {
    title: 'Lumira · A reading written for you',
    description:
      'Personal readings, reviewed and sealed by a human. You choose what you confide; you receive a text to read, to hear and to keep.',
  },
  hero: {
    eyebrow: 'Personal readings, reviewed by a human',
    title: 'A reading written for you, and',
    titleEnd: 'for no one else.',
    lead: (hours) =>
      `You choose what you confide. An expert of the team reviews, completes and seals your reading. You receive it at most ${hours} hours after your dossier, to read, to hear, to keep.`,
    choose: 'Choose my reading',
    read: 'Read an excerpt',
    trust: 'Secure payment · One payment, no renewal · Your data stays yours',
  },
  path: {
    eyebrow: 'The way',
    title: 'Six simple gestures, and only one commits you.',
    steps: [
      { title: 'I choose', text: 'the offer, and what I wish to pass on' },
      { title: 'I read again', text: 'every answer, as often as I like' },
      { title: 'I seal', text: 'my dossier: it will not change any more' },
      { title: 'Lumira prepares', text: 'the matter of my reading' },
      { title: 'The team validates', text: 'word after word, by hand' },
      { title: 'I receive', text: 'text, voice and document to keep' },
    ],
  },
  excerpt: {
    eyebrow: 'An excerpt',
    title: 'Words that rest on what you said.',
    lead: 'Every passage can be tied to an answer of your dossier. Nothing is stated that cannot be discussed: a human clarification answers you, from your sanctuary.',
    action: 'How we work',
    chapter: 'Chapter III',
    heading: 'What your hand does not let go',
    text: 'You write that you “hold everything, all the time”. The line we followed says the same in another way: a strength that carries, then grows tired of carrying alone. Perhaps it is not about doing less, but about entrusting differently…',
    note: 'Demonstration text',
    noteDetail: 'Written for this page, from an imaginary dossier.',
  },
  missing: {
    name: 'Page not found',
    title: 'This page does not exist, or no longer does.',
    text: 'Its address may have changed. Nothing that belongs to you is lost: your sanctuary is where it was.',
    action: 'Back to the home page',
  },
  failed: {
    title: 'This page could not open.',
    text: 'The fault is on our side, and nothing is lost. Try again in a moment.',
    action: 'Try again',
  },
}
