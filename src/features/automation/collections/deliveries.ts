import type { CollectionConfig } from 'payload'
import { admins, denied } from '@/platform/security/access'
import { belongsTo, oneOf, text, whole } from '@/platform/slice/fields'

/** One attempt to tell an outside system of an event: the log that the desk shows. */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  admin: { hidden: true },
  access: { ...denied, read: admins },
  fields: [
    belongsTo('event', 'events', { required: true }),
    // Host and path of the endpoint, without its query.
    text('endpoint', { required: true }),
    whole('attempt', { required: true, min: 1 }),
    oneOf('status', ['delivered', 'failed', 'dead'], { required: true, index: true }),
    whole('responseStatus'),
    text('error'),
    whole('durationMs', { required: true }),
  ],
}
