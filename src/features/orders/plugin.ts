import { defineSlice } from '@/platform/slice/define-slice'
import { orders } from './collections/orders'
import { orderLines } from './collections/order-lines'
import { orderTimeline } from './collections/order-timeline'

export const ordersPlugin = defineSlice({ collections: [orders, orderLines, orderTimeline] })
