import { defineSlice } from '@/platform/slice/define-slice'
import { payments } from './collections/payments'
import { stripeEvents } from './collections/stripe-events'

export const checkoutPlugin = defineSlice({ collections: [payments, stripeEvents] })
