export { PromiseBadge } from './desk/promise-badge'
export { TakeButton } from './desk/take-button'
export { ReadingPageFailed } from './components/reading-page-failed'
