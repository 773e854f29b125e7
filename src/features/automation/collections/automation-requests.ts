import type { CollectionConfig } from 'payload'
import { denied } from '@/platform/security/access'
import { json, text, whole } from '@/platform/slice/fields'

/** Answers given to writes that carried an Idempotency-Key: the same write sent again gets the same answer. */
export const automationRequests: CollectionConfig = {
  slug: 'automation-requests',
  admin: { hidden: true },
  access: denied,
  fields: [
    // Caller and key together.
    text('key', { required: true, unique: true }),
    text('requestHash', { required: true }),
    whole('responseStatus', { required: true }),
    json('responseBody', { required: true }),
  ],
}
