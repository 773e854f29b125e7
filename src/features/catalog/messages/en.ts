import type { fr } from './fr'

export const en: typeof fr = {
  eyebrow: 'The readings',
  title: 'Choose the depth that suits you today.',
  lead: 'One payment, no renewal. Your reading stays yours, even when your access to the sanctuary ends.',
  description: 'All the readings of Lumira, their prices and what they hold.',
  choose: 'Choose',
  chooseNamed: (name) => `Choose ${name}`,
  see: (name) => `See what ${name} holds`,
  receive: 'Receive my free reading',
  discover: 'Discover',
  sanctuary: (months) => `Sanctuary ${months} ${months === 1 ? 'month' : 'months'}`,
  free: 'Offered',
  oncePerAddress: 'One per confirmed e-mail address, no means of payment asked.',
  all: 'All the readings',
  empty: { title: 'No reading is offered at the moment.', text: 'Come back soon: the next one is being prepared.' },
  offer: {
    holds: 'What it holds',
    promise: 'When you receive it',
    promiseText: (hours) =>
      `At most ${hours} hours after you have sealed your dossier. The clock stops while we ask you for a complement.`,
    priorityText: (hours, name) => `With the ${name} option, at most ${hours} hours.`,
    access: 'Your sanctuary',
    accessText: (months) =>
      `Open for ${months} ${months === 1 ? 'month' : 'months'}: follow, listen, ask. The reading itself can be downloaded for ever.`,
    photos: 'Your photos',
    photosText: (days) => `Private, never published, erased ${days} days after delivery.`,
    extras: 'Extras',
    extrasLead: 'To add, if you wish, when you order.',
    way: 'What happens next',
    steps: [
      { title: 'You order', text: 'one payment, on one page' },
      { title: 'You confide', text: 'a few bearings, your intention, two photos' },
      { title: 'You seal', text: 'your dossier, when it is like you' },
      { title: 'The team reviews', text: 'and signs your reading' },
      { title: 'You receive', text: 'an e-mail, and your reading in the sanctuary' },
    ],
    legal: 'Before you order',
    legalTaxFranchise: 'VAT not applicable, art. 293 B of the French tax code.',
    legalTaxIncluded: 'Price includes all taxes.',
    legalSeller: (name) => `Sold and performed by ${name}.`,
    legalWithdrawal:
      'You have fourteen days to withdraw. If you ask for the reading to start before, this right ends once the reading has been fully performed.',
    legalNature: 'A reading sheds light on a personal path. It replaces no medical, legal or financial advice.',
    secure: 'Secure payment by card',
    secureFree: 'No means of payment asked',
  },
}
