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
  breadcrumb: 'You are here',
  pagination: { label: 'Pages', previous: 'Previous', next: 'Next', page: (number) => `Page ${number}` },
  rating: {
    value: (mean) => `${mean} out of 5`,
    stars: (count) => (count === 1 ? '1 star out of 5' : `${count} stars out of 5`),
  },
  compare: { feature: 'Compared item', included: 'Included', excluded: 'Not included' },
  onlyIn: {
    fr: 'For now, this text exists in French only.',
    en: 'For now, this text exists in English only.',
  },
  audio: {
    play: 'Listen',
    pause: 'Pause',
    back: 'Back 15 seconds',
    forward: 'Forward 15 seconds',
    position: 'Position in the recording',
    at: (position, duration) => `${position} of ${duration}`,
    speed: 'Playing speed',
    chapters: (count) => (count === 1 ? '1 chapter' : `${count} chapters`),
    transcript: 'Read the transcript',
    unavailable: 'File not available',
    unavailableText: 'The recording could not be loaded. Your place is kept.',
    retry: 'Try again',
    time: (hours, minutes, seconds) =>
      [
        hours > 0 && (hours === 1 ? '1 hour' : `${hours} hours`),
        minutes > 0 && (minutes === 1 ? '1 minute' : `${minutes} minutes`),
        (seconds > 0 || hours + minutes === 0) && (seconds === 1 ? '1 second' : `${seconds} seconds`),
      ]
        .filter(Boolean)
        .join(' '),
  },
  notice: { info: 'Information', success: 'Done', warning: 'Please note', danger: 'Warning' },
  failed: { title: 'The page could not open', text: 'Nothing is lost. Try again in a moment.', action: 'Try again' },
}
