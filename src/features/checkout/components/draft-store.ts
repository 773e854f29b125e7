import type { CheckoutDraft } from '../domain/checkout-draft'

export type DraftStore = {
  subscribe(listener: () => void): () => void
  read(): CheckoutDraft
  change(changed: Partial<CheckoutDraft>): void
}

const keyOf = (offerSlug: string) => `lumira-checkout:${offerSlug}`

/**
 * What is being typed, kept for this tab: a reload, a declined card or a way back finds it again, with the attempt it belongs to. Boxes are not
 * kept: agreement is given on the page that is sent.
 */
export function createDraftStore(initial: CheckoutDraft): DraftStore {
  let value: CheckoutDraft | undefined
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => (value ??= recall(initial)),
    change(changed) {
      value = { ...(value ?? initial), ...changed }
      keep(value)
      for (const listener of listeners) listener()
    },
  }
}

/** Once an order is paid its draft has done its work: the next order is another attempt. */
export function forgetDraft(offerSlug: string): void {
  try {
    sessionStorage.removeItem(keyOf(offerSlug))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function keep({ terms: _terms, immediateStart: _start, withdrawalWaiver: _waiver, ...kept }: CheckoutDraft): void {
  try {
    sessionStorage.setItem(keyOf(kept.offerSlug), JSON.stringify(kept))
  } catch {
    // Storage may be refused or full; the page itself still holds everything.
  }
}

function recall(initial: CheckoutDraft): CheckoutDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(initial.offerSlug)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return initial
    const { attemptId, email, firstName, lastName, extraSlugs } = kept as Partial<CheckoutDraft>
    return {
      ...initial,
      attemptId: attemptId || initial.attemptId,
      email: email ?? '',
      firstName: firstName ?? '',
      lastName: lastName ?? '',
      extraSlugs: Array.isArray(extraSlugs) ? extraSlugs : initial.extraSlugs,
    }
  } catch {
    return initial
  }
}
