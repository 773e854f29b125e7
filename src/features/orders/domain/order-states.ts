/** The states of an order and how it may move between them (product.md, « Order and reading states »). */
export const orderStatuses = [
  'pending',
  'paid',
  'processing',
  'awaiting_validation',
  'completed',
  'cancelled',
  'expired',
  'failed',
  'refunded',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

export const orderTransitions: Record<OrderStatus, readonly OrderStatus[]> = {
  pending: ['paid', 'cancelled', 'expired'],
  paid: ['processing', 'refunded', 'cancelled'],
  processing: ['awaiting_validation', 'failed', 'refunded'],
  awaiting_validation: ['completed', 'processing', 'failed', 'refunded'],
  // Back to work only by an explicit reopen.
  completed: ['awaiting_validation', 'refunded'],
  failed: ['processing', 'refunded'],
  cancelled: [],
  expired: [],
  refunded: [],
}

export const paymentStatuses = [
  'none',
  'processing',
  'succeeded',
  'failed',
  'partially_refunded',
  'refunded',
  'disputed',
] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

export const paymentTransitions: Record<PaymentStatus, readonly PaymentStatus[]> = {
  none: ['processing', 'succeeded', 'failed'],
  processing: ['succeeded', 'failed'],
  failed: ['processing', 'succeeded'],
  succeeded: ['partially_refunded', 'refunded', 'disputed'],
  partially_refunded: ['refunded', 'disputed'],
  refunded: [],
  disputed: ['succeeded', 'refunded', 'partially_refunded'],
}

/** The states from which `to` may be reached: what a conditional update puts in its WHERE. */
export const sourcesOf = (to: OrderStatus): OrderStatus[] =>
  orderStatuses.filter((from) => orderTransitions[from].includes(to))

export const paymentSourcesOf = (to: PaymentStatus): PaymentStatus[] =>
  paymentStatuses.filter((from) => paymentTransitions[from].includes(to))
