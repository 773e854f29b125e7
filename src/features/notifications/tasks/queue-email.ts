import { transaction } from '@/platform/db/transaction'
import { defineTask } from '@/platform/jobs/define-task'
import { emailRequest, queueEmail } from '../commands/queue-email'

/** How other slices start a mail: they add this job by its name. Run twice it queues once, by the ledger's unique key. */
export const queueEmailTask = defineTask({
  name: 'queue-email',
  input: emailRequest,
  run: (request, { payload }) => transaction(payload, (tx) => queueEmail(tx, request)),
})
