export { addToTimeline, type Actor, type TimelineEntry } from './commands/add-to-timeline'
export { assignExpert } from './commands/assign-expert'
export { createOrder, type NewOrder } from './commands/create-order'
export { flagOrder, unflagOrder, type Attention } from './commands/flag-order'
export { markDossierSealed } from './commands/mark-dossier-sealed'
export { moveOrder } from './commands/move-order'
export { movePayment } from './commands/move-payment'
export { amountsOf } from './domain/order-amounts'
export {
  orderStatuses,
  orderTransitions,
  paymentStatuses,
  paymentTransitions,
  type OrderStatus,
  type PaymentStatus,
} from './domain/order-states'
export { sentenceOf, type Sentence } from './domain/sentence'
export type { FrozenLine } from '@/features/catalog'
