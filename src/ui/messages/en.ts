import type { fr } from './fr'

export const en: typeof fr = {
  optional: 'optional',
  choose: 'Choose…',
  close: 'Close',
  skipToContent: 'Skip to content',
  step: (current, total) => `Step ${current} of ${total}`,
  done: 'done',
  current: 'in progress',
  next: 'to come',
  errorPrefix: 'Error:',
  errors: (count) => (count === 1 ? 'One thing needs your attention' : `${count} things need your attention`),
  notice: { info: 'Information', success: 'Done', warning: 'Please note', danger: 'Warning' },
  failed: { title: 'The page could not open', text: 'Nothing is lost. Try again in a moment.', action: 'Try again' },
}
