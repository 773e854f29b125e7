/** Door of the development mailbox: takes every mail the application sends, delivers none, shows them all. */
export { startMailInbox, type RunningMailInbox } from './start-mail-inbox'
export type { StoredMail } from './mail-files'
