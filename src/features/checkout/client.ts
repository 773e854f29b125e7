export { CheckoutForm } from './components/checkout-form'
export { OrderFollower } from './components/order-follower'
