export { OrderHistory } from './desk/order-history'
export { PromiseBadge } from './desk/promise-badge'
export { TakeButton } from './desk/take-button'
