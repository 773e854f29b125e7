import { defineSlice } from '@/platform/slice/define-slice'
import { emails } from './collections/emails'
import { mailDossierReceived, mailOrderConfirmed, mailReadingReady } from './tasks/follow-order'
import { queueEmailTask } from './tasks/queue-email'
import { sendEmail } from './tasks/send-email'

export const notificationsPlugin = defineSlice({
  collections: [emails],
  tasks: [queueEmailTask, sendEmail, mailOrderConfirmed, mailDossierReceived, mailReadingReady],
  subscriptions: [
    { on: 'order.paid', task: 'mail-order-confirmed' },
    { on: 'dossier.sealed', task: 'mail-dossier-received' },
    { on: 'reading.delivered', task: 'mail-reading-ready' },
  ],
})
