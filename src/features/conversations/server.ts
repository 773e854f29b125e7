import 'server-only'

export { Clarification } from './components/clarification'
export { messages as clarificationMessages } from './messages'
