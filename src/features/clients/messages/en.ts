import type { fr } from './fr'

export const en: typeof fr = {
  siteName: 'Lumira',
  home: 'Lumira home',
  enter: {
    pageTitle: 'Enter my sanctuary',
    title: 'Enter your sanctuary',
    lead: 'No password: we send you a link by e-mail.',
    email: 'Your e-mail address',
    emailHelp: 'The one you ordered with.',
    send: 'Send me a link',
    sentTitle: 'Look in your inbox',
    sent: 'If a dossier exists at this address, a link has just left. It is valid for ten minutes.',
    sentHint:
      'Nothing after two minutes? Look in your spam folder, or check that the address is the one you ordered with.',
    again: 'Use another address',
    reasons: {
      expiree: 'Your session has ended. Ask for a link to come back where you were.',
      sortie: 'You have left your sanctuary. See you soon.',
    },
  },
  link: {
    pageTitle: 'Your link',
    title: 'Your sanctuary is ready',
    lead: 'One last step, and you are there.',
    enter: 'Enter my sanctuary',
    invalidTitle: 'This link no longer opens',
    invalid:
      'It has been used, or more than ten minutes have passed, or a newer link has replaced it. Nothing is lost: ask for a new one.',
    askAgain: 'Send me a new link',
  },
  errors: {
    NOT_AN_EMAIL: 'This address is not complete. Example: camille@example.com',
    RATE_LIMITED: (minutes) =>
      minutes > 1
        ? `Several requests have just been made from here. Look in your inbox, or try again in ${minutes} minutes.`
        : 'Several requests have just been made from here. Look in your inbox, or try again in a minute.',
    UNEXPECTED: 'Your request did not reach us. Your address is still here: try again in a moment.',
  },
}
