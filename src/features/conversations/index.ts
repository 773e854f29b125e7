export { answerQuestion, type Answer } from './commands/answer-question'
export { askQuestion, type Question } from './commands/ask-question'
export { markRead } from './commands/mark-read'
export type { Sent } from './commands/store-message'
export { getConversationForDesk, type DeskConversationThread } from './queries/get-conversation-for-desk'
export { listConversations, type ClientConversation } from './queries/list-conversations'
export {
  listConversationsForDesk,
  type DeskConversation,
  type DeskConversations,
} from './queries/list-conversations-for-desk'
export type { MessageView } from './queries/read-messages'
