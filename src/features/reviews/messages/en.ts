import type { fr } from './fr'

export const en: typeof fr = {
  eyebrow: 'Verified reviews',
  title: 'What those who received it say',
  count: (count) => `${count} ${count === 1 ? 'review' : 'reviews'}`,
  delivered: (date) => `Reading delivered on ${date}`,
  published: (date) => `Review published on ${date}`,
  reply: 'The house’s answer',
  honest:
    'Only people whose reading was delivered may write a review, once for each reading. The team reads every review before publishing it, unchanged; it sets aside insults, personal data, what is off topic, promises, advertising and what cannot be read, never a mark. The newest come first, and the average counts them all. Nothing is given in return.',
  own: {
    title: 'Your review',
    invite: 'If you wish, say what you think of this reading. Good or bad, it is published as it is.',
    open: 'Write a review',
    change: 'Change my review',
    again: 'Write my review anew',
    states: {
      pending: { title: 'Your review has arrived.', text: 'The team reads it before publishing it.' },
      published: { title: 'Your review is published.', text: 'It can be read on the offer’s page.' },
      refused: { title: 'Your review was not published.', text: 'You may write it anew.' },
    },
    refusals: {
      insult: 'It contains an insult or attacks a person.',
      'personal-data': 'It contains personal data, yours or somebody else’s.',
      'off-topic': 'It does not speak of the reading received.',
      promise: 'It promises a cure, a gain or a certain result.',
      advertising: 'It advertises something else.',
      unreadable: 'It cannot be read.',
    },
    rating: 'Your mark',
    body: 'Your review',
    bodyHelp: 'At least twenty characters. Leave out your address and anything too intimate.',
    name: 'Name shown',
    nameHelp: 'The only one that everybody will see.',
    send: 'Send my review',
    sent: 'Your review has arrived.',
    withdraw: 'Withdraw my review',
    withdrawText: 'It leaves the site, and its words are erased. You may write another.',
    withdrawAction: 'Withdraw and erase',
    failed: {
      title: 'Your review has not left yet.',
      VALIDATION_FAILED: 'A few fields need another look.',
      WRONG_STATE: 'This review is already published: you may withdraw it, no longer change it.',
      RATE_LIMITED: 'Too many in a short time. Try again in an hour: your words stay here.',
      other: 'Something went wrong on our side. Your words stay here: try again in a moment.',
    },
    faults: {
      rating: { required: 'Choose a mark of one to five stars.' },
      body: {
        required: 'Write a few words.',
        'too-short': 'Write at least twenty characters.',
        'too-long': 'Stay under two thousand characters.',
      },
      displayName: { required: 'Choose a name to show.', 'too-long': 'Forty characters at most.' },
    },
  },
}
