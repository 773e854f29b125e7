/** What the form holds while it is being filled, as the browser keeps it and as it is sent. */
export type CheckoutDraft = {
  attemptId: string
  offerSlug: string
  extraSlugs: string[]
  email: string
  firstName: string
  lastName: string
  terms: boolean
  immediateStart: boolean
  withdrawalWaiver: boolean
}

export const consentNames = ['terms', 'immediateStart', 'withdrawalWaiver'] as const
export type ConsentName = (typeof consentNames)[number]

/** A form that was sent, field by field; what is missing is empty. */
export function readDraft(form: FormData): CheckoutDraft {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    attemptId: text('attemptId'),
    offerSlug: text('offerSlug'),
    extraSlugs: form.getAll('extraSlugs').filter((value) => typeof value === 'string'),
    email: text('email'),
    firstName: text('firstName'),
    lastName: text('lastName'),
    terms: form.has('terms'),
    immediateStart: form.has('immediateStart'),
    withdrawalWaiver: form.has('withdrawalWaiver'),
  }
}

/** Whether what is on the screen is still what the order was made from. */
export const isSameOrder = (sent: CheckoutDraft, now: CheckoutDraft): boolean =>
  sent.offerSlug === now.offerSlug &&
  sent.email.trim() === now.email.trim() &&
  sent.firstName.trim() === now.firstName.trim() &&
  sent.lastName.trim() === now.lastName.trim() &&
  sent.extraSlugs.toSorted().join() === now.extraSlugs.toSorted().join() &&
  consentNames.every((name) => now[name])
