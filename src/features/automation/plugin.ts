import { defineSlice } from '@/platform/slice/define-slice'
import { deliveries } from './collections/deliveries'
import { automationKeys } from './collections/automation-keys'
import { automationRequests } from './collections/automation-requests'

export const automationPlugin = defineSlice({ collections: [deliveries, automationKeys, automationRequests] })
