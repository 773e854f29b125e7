import type { CollectionConfig } from 'payload'
import { admins, denied } from '@/platform/security/access'
import { instant, oneOf, text } from '@/platform/slice/fields'

/** Inbox of Stripe's events: each is recorded once before it is acknowledged, then handled by a job that re-reads the truth from Stripe. */
export const stripeEvents: CollectionConfig = {
  slug: 'stripe-events',
  admin: { hidden: true },
  access: { ...denied, read: admins },
  fields: [
    text('eventId', { required: true, unique: true }),
    text('type', { required: true, index: true }),
    text('objectId', { index: true }),
    text('intentId', { index: true }),
    { name: 'isLive', type: 'checkbox', required: true, defaultValue: false },
    oneOf('status', ['received', 'handled', 'ignored', 'failed'], {
      required: true,
      defaultValue: 'received',
      index: true,
    }),
    // What the handler answered, for the desk.
    text('outcome'),
    instant('happenedAt', { required: true }),
    instant('handledAt'),
  ],
}
