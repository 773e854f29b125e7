import type { Sentence } from '@/features/orders'

/** How the money path learnt that an order may be paid. */
export type SettlementVia = 'webhook' | 'return' | 'reconciliation' | 'free'

export type SettlementOutcome =
  | 'paid'
  | 'already-paid'
  /** Nothing was taken yet, or the address of a free order is not confirmed. */
  | 'not-paid'
  /** Stripe says succeeded, but not what we sold: an incident for a human. */
  | 'mismatch'
  /** Money for an order that had ended: to be refunded by a human. */
  | 'paid-after-end'
  /** Money a second time for a paid order: to be refunded by a human. */
  | 'second-payment'

/** What came of it, in words for the timeline and the desk. */
export type Settlement = { outcome: SettlementOutcome; sentence: Sentence }

export const actorOf = (via: SettlementVia) =>
  via === 'webhook' ? 'stripe' : via === 'reconciliation' ? 'system' : 'client'
