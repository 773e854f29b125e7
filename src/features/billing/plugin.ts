import { defineSlice } from '@/platform/slice/define-slice'
import { invoices } from './collections/invoices'

export const billingPlugin = defineSlice({ collections: [invoices] })
