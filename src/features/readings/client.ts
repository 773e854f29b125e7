export { ReadingPageFailed } from './components/reading-page-failed'
