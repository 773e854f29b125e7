import type { Payload } from 'payload'
import type { Sentence } from '@/features/orders'

/** What the inbox keeps of an event: the truth about its object is re-read from Stripe. */
export type ReceivedEvent = { eventId: string; type: string; objectId: string; intentId: string | null }

/** Handles one kind of event, safe to run twice and in any order; its sentence becomes the row's outcome. */
export type StripeEventHandler = (payload: Payload, event: ReceivedEvent) => Promise<Sentence>
