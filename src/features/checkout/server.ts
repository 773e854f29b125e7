import 'server-only'

export { followCheckoutAction } from './actions/follow-checkout-action'
export { startCheckoutAction } from './actions/start-checkout-action'
export { getCheckoutStatus, type CheckoutStatus } from './queries/get-checkout-status'
