import { z } from 'zod'
import { eventTypes } from './event-types'

/** The input of a task that a subscription starts. */
export const eventInput = z.object({
  eventId: z.uuid(),
  type: z.enum(eventTypes),
  orderId: z.uuid(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

export type EventInput = z.infer<typeof eventInput>
