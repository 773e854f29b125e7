import { defineSlice } from '@/platform/slice/define-slice'
import { automationKeys } from './collections/automation-keys'
import { automationRequests } from './collections/automation-requests'
import { deliveries } from './collections/deliveries'
import './env'
import { deliverEvent } from './tasks/deliver-event'
import { forgetOldRequests } from './tasks/forget-old-requests'

export const automationPlugin = defineSlice({
  collections: [deliveries, automationKeys, automationRequests],
  views: {
    automation: {
      Component: '/features/automation/desk/automation-view#AutomationView',
      path: '/automatisation',
      exact: true,
    },
  },
  tasks: [deliverEvent, forgetOldRequests],
  subscriptions: [{ on: '*', task: 'deliver-event' }],
  crons: [{ task: forgetOldRequests.name, match: '53 3 * * *' }],
})
