import type { fr } from './fr'

export const en: typeof fr = {
  email: 'Your e-mail address',
  trap: 'Leave this field empty',
  unreachable: 'It could not be sent. Check your connection and try again: what you wrote is still there.',
  contact: {
    label: 'Write to us',
    name: 'Your name',
    subject: 'Subject',
    body: 'Your message',
    send: 'Send the message',
    privacy: 'Your address is used to answer you, and for nothing else.',
  },
  newsletter: {
    label: 'Newsletter',
    send: 'Receive the letter',
    consent:
      'By subscribing, you agree to receive Lumira’s letter at this address. A link at the foot of every letter lets you leave at any time.',
  },
  waiting: {
    label: 'Waiting list',
    send: 'Tell me',
    privacy: 'One message, the day this offer opens. Your address is then erased.',
  },
  done: {
    thanks: 'Thank you',
    message: {
      title: 'Your message is on its way',
      text: 'Thank you for writing to us. A person will read it and answer you at the address you gave.',
    },
    newsletter: {
      title: 'One last step awaits you',
      text: 'Unless this address is subscribed already, it has just received a message with a link to confirm. Do look in your junk mail too.',
    },
    waiting: {
      title: 'Noted',
      text: 'We will write to this address, once, the day the offer opens.',
    },
  },
  again: {
    title: { message: 'Your message has not left yet', newsletter: 'Newsletter', waiting: 'Waiting list' },
    lead: 'Nothing is lost: put right what is marked, then send again.',
    gone: 'This form is no longer available',
    goneText: 'It was opened more than an hour ago. Go back to the page where you filled it in.',
    tooMany: 'Too much was sent in a short time',
    tooManyText: 'Try again a little later. Your browser’s back button brings back what you wrote.',
    tooLarge: 'This message is too long to be sent',
    tooLargeText: 'Your browser’s back button brings back what you wrote: shorten it, then try again.',
    home: 'Back to the home page',
  },
  errors: {
    email: {
      REQUIRED: 'Give your e-mail address.',
      other: 'This address does not look complete. Example: name@example.com',
    },
    name: { REQUIRED: 'Give your name.', TOO_LONG: 'This name is too long: 80 characters at most.' },
    subject: {
      REQUIRED: 'Give the subject of your message.',
      TOO_LONG: 'This subject is too long: 120 characters at most.',
    },
    body: {
      REQUIRED: 'Write your message.',
      TOO_LONG: 'This message is too long: 5,000 characters at most.',
    },
    offer: { other: 'This offer is no longer proposed.' },
    unreadable: 'This text holds characters that cannot be kept.',
    RATE_LIMITED: (minutes) =>
      `Too much was sent in a short time. Try again in ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}.`,
    UNEXPECTED: 'It could not be sent, and that is our fault. Try again in a moment: what you wrote is still there.',
  },
  confirm: {
    pageTitle: 'Confirm the subscription',
    title: 'Receive Lumira’s letter',
    lead: 'One step confirms your subscription.',
    action: 'Confirm my subscription',
    doneTitle: 'Your subscription is confirmed',
    done: 'Thank you. The next letter will come to your address; each has a link to leave it.',
    invalidTitle: 'This link no longer works',
    invalid: 'It is more than seven days old, or a newer one replaced it. You can ask for the letter again here.',
  },
  leave: {
    pageTitle: 'Leave the letter',
    title: 'Leave Lumira’s letter',
    lead: 'One step is enough: you will no longer receive it.',
    action: 'Stop receiving it',
    doneTitle: 'You have left the letter',
    done: 'It is done. You will no longer receive it, and you may come back whenever you like.',
    invalidTitle: 'This link is incomplete',
    invalid: 'Open the link at the foot of the letter again, in full.',
  },
  desk: {
    reply: 'Reply',
    replySubject: (subject) => `Re: ${subject}`,
    replyHelp: 'Opens your mail program, with the address and the subject.',
    exportList: 'Export the confirmed subscribers (CSV)',
    suspicions: {
      HIDDEN_FIELD: 'The hidden field was filled in',
      FORGED_STAMP: 'The mark of the form was forged',
      TOO_FAST: 'Filled in within three seconds',
      NO_STAMP: 'Without the mark of the form',
      MANY_LINKS: 'Several links',
      LINK_IN_NAME: 'A link in place of the name',
      REPEATED: 'The same text as under another address',
    },
  },
}
