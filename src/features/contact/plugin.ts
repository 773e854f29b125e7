import { defineSlice } from '@/platform/slice/define-slice'
import { contactMessages } from './collections/contact-messages'
import { subscribers } from './collections/subscribers'
import { waitingEntries } from './collections/waiting-entries'
import { notifyWaiting } from './tasks/notify-waiting'
import { takeSubscription } from './tasks/take-subscription'
import { tidyVisitors } from './tasks/tidy-visitors'

export const contactPlugin = defineSlice({
  collections: [contactMessages, subscribers, waitingEntries],
  tasks: [takeSubscription, notifyWaiting, tidyVisitors],
  crons: [
    { task: 'notify-waiting', match: '* * * * *' },
    { task: 'tidy-visitors', match: '17 * * * *' },
  ],
})
