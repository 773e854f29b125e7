/** Every mail the house writes to a client. */
export const templateNames = [
  'sign-in-link',
  'order-confirmed',
  'confirm-free-order',
  'dossier-received',
  'reading-ready',
  'answer-received',
] as const

export type TemplateName = (typeof templateNames)[number]

/** Mails whose button signs in: their link is made when they leave, and lives ten minutes from then. */
export const signsIn = (template: TemplateName): boolean =>
  template === 'sign-in-link' || template === 'order-confirmed' || template === 'confirm-free-order'
