import { defineSlice } from '@/platform/slice/define-slice'
import { conversations } from './collections/conversations'
import { conversationMessages } from './collections/conversation-messages'

export const conversationsPlugin = defineSlice({
  collections: [conversations, conversationMessages],
  views: {
    conversations: {
      Component: '/features/conversations/desk/conversations-view#ConversationsView',
      path: '/eclairages',
      exact: true,
    },
  },
})
