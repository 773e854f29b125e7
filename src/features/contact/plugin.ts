import { defineSlice } from '@/platform/slice/define-slice'
import { contactMessages } from './collections/contact-messages'
import { subscribers } from './collections/subscribers'
import { waitingEntries } from './collections/waiting-entries'

export const contactPlugin = defineSlice({ collections: [contactMessages, subscribers, waitingEntries] })
