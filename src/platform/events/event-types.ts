/** What can happen, as told inside the house and (through `automation`) outside it. */
export const eventTypes = [
  'order.paid',
  'order.refunded',
  'order.cancelled',
  'dossier.sealed',
  'complement.requested',
  'complement.answered',
  'reading.requested',
  'reading.drafted',
  'reading.sealed',
  'reading.delivered',
  'reading.reopened',
  'conversation.message-received',
] as const

export type EventType = (typeof eventTypes)[number]

/** Ids and states only: never a name, an answer or a text. */
export type EventData = Record<string, string | number | boolean | null>

/** A job that follows an event: `task` receives `{ eventId, type, orderId, data }`. */
export type Subscription = { on: EventType | '*'; task: string }
