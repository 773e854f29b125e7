import 'server-only'

export { RatingLine } from './components/rating-line'
export { ReviewList } from './components/review-list'
export { OwnReviewPanel } from './components/own-review-panel'
export { messages as reviewMessages } from './messages'
