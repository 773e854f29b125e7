export { FailedPage } from './components/failed-page'
