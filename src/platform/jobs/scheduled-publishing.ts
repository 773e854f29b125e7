import type { Config } from 'payload'
import { denied, editorsAndAdmins } from '../security/access'

/** Payload's own queue serves one thing, publishing at a date; a guarded job of ours runs it, and nobody from outside. */
export const scheduledPublishing: NonNullable<Config['jobs']> = {
  access: { run: () => false, queue: () => false, cancel: () => false },
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    admin: { ...defaultJobsCollection.admin, hidden: true },
    // The desk lists what is planned for a page.
    access: { ...denied, read: editorsAndAdmins },
  }),
}
