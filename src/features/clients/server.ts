import 'server-only'

export { chooseLocaleAction } from './actions/choose-locale'
export { enterWithOrder, setSessionCookie, signOut } from './commands/set-session-cookie'
export { DoorPage } from './components/door-page'
export { messages } from './messages'
export { currentSession, requireApiSession, requireSession, sessionToken } from './queries/current-session'
export { networkAddress, readerLocale } from './queries/request-context'
export type { ClientSession } from './queries/resolve-session'
