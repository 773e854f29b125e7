import { defineSlice } from '@/platform/slice/define-slice'
import { automationKeys } from './collections/automation-keys'
import { automationRequests } from './collections/automation-requests'
import { deliveries } from './collections/deliveries'
import './env'
import { deliverEvent } from './tasks/deliver-event'

export const automationPlugin = defineSlice({
  collections: [deliveries, automationKeys, automationRequests],
  tasks: [deliverEvent],
  subscriptions: [{ on: '*', task: 'deliver-event' }],
})
