import { defineSlice } from '@/platform/slice/define-slice'
import { emails } from './collections/emails'

export const notificationsPlugin = defineSlice({ collections: [emails] })
