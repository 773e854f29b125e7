/** Every mail the house writes: to clients, to visitors without an account, and to itself. */
export const templateNames = [
  'sign-in-link',
  'order-confirmed',
  'confirm-free-order',
  'dossier-received',
  'reading-ready',
  'answer-received',
  'contact-received',
  'contact-acknowledged',
  'newsletter-confirm',
  'offer-open',
] as const

export type TemplateName = (typeof templateNames)[number]

/** Mails whose button signs in: their link is made when they leave, and lives ten minutes from then. */
export const signsIn = (template: TemplateName): boolean =>
  template === 'sign-in-link' || template === 'order-confirmed' || template === 'confirm-free-order'
