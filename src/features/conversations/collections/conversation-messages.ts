import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { belongsTo, instant, oneOf, text } from '@/platform/slice/fields'

export const conversationMessages: CollectionConfig = {
  slug: 'conversation-messages',
  admin: { hidden: true },
  access: { ...denied, read: expertsOrOwner({ client: 'conversation.client', order: 'conversation.order' }) },
  fields: [
    belongsTo('conversation', 'conversations', { required: true }),
    oneOf('author', ['client', 'team'], { required: true }),
    belongsTo('user', 'users'),
    text('authorName', { required: true }),
    { name: 'body', type: 'textarea', required: true },
    // Made by the sender's browser: a message sent twice is one message.
    text('sendId', { required: true, unique: true }),
    instant('readAt'),
  ],
}
