import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { belongsTo, instant, oneOf } from '@/platform/slice/fields'

/** An éclairage: a human conversation about a delivered reading. */
export const conversations: CollectionConfig = {
  slug: 'conversations',
  admin: { hidden: true },
  access: { ...denied, read: expertsOrOwner({ client: 'client', order: 'order' }) },
  fields: [
    belongsTo('client', 'clients', { required: true }),
    belongsTo('order', 'orders', { required: true, unique: true }),
    oneOf('status', ['waiting_for_team', 'waiting_for_client'], { required: true, index: true }),
    instant('lastMessageAt', { required: true, index: true }),
  ],
}
