import type { fr } from './fr'

export const en: typeof fr = {
  errors: {
    UNEXPECTED: 'Something went wrong on our side. Nothing was changed: try again in a moment.',
    UNAUTHENTICATED: 'Your session has ended. Sign in again: what you wrote stays on this screen.',
    FORBIDDEN: 'Your role does not allow this.',
    NOT_FOUND: 'What you are looking for does not exist, or no longer does.',
    VALIDATION_FAILED: 'A field is not valid. Nothing was changed.',
    MALFORMED_REQUEST: 'The request could not be read. Nothing was changed.',
    CONFLICT: 'Somebody else is already on it.',
    REVISION_CONFLICT: 'This reading was changed elsewhere.',
    WRONG_STATE: 'This is no longer possible in the order’s current state.',
    READING_SEALED: 'This reading is sealed: it no longer changes. Reopen it to begin a new version.',
    READING_BLOCKED: 'The reading cannot be sealed: some points remain to be corrected or confirmed.',
    TOO_LARGE: 'The text is too long to be sent.',
    RATE_LIMITED: 'Too many requests in a short time. Try again in a moment.',
    GONE: 'This file was deleted after the delivery, as the client was promised.',
    UPSTREAM_UNAVAILABLE: 'A service does not answer for now. Try again in a moment.',
  },
  takenBy: (name) => (name === '' ? 'Another expert has taken this reading.' : `${name} has taken this reading.`),
  refused: {
    title: 'This screen is for other roles',
    text: 'Dossiers, readings and clients are open only to the people in charge of them. If you should have access, ask an admin.',
    back: 'Back to the desk’s home',
  },
}
