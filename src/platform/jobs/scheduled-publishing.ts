import type { CollectionConfig, Config, Field } from 'payload'
import { denied, editorsAndAdmins } from '../security/access'
import { words } from '../slice/fields'
import { plannedState } from './planned-state'
import { plannedSubject } from './planned-subject'

/** What people of the desk read in the list of planned publishings; the rest is Payload's own bookkeeping. */
const labels: Record<string, { fr: string; en: string }> = {
  waitUntil: words('Prévu le', 'Planned for'),
  totalTried: words('Essais', 'Attempts'),
}
const shown = Object.keys(labels)

/**
 * Payload's own queue serves one thing, publishing at a date; a guarded job of ours runs it (`content/tasks/publish-scheduled`), and nobody from
 * outside. The desk lists what is planned and what failed.
 */
export const scheduledPublishing: NonNullable<Config['jobs']> = {
  access: { run: () => false, queue: () => false, cancel: () => false },
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    labels: {
      singular: words('Publication prévue', 'Planned publishing'),
      plural: words('Publications prévues', 'Planned publishings'),
    },
    defaultSort: 'waitUntil',
    admin: {
      ...defaultJobsCollection.admin,
      group: words('Contenu', 'Content'),
      hidden: ({ user }) => user?.role === 'expert',
      defaultColumns: ['subject', 'waitUntil', 'state'],
      hideAPIURL: true,
    },
    // Planned on the page itself; here it is read, and taken away.
    access: { ...denied, read: editorsAndAdmins, delete: editorsAndAdmins },
    fields: [plannedSubject, plannedState, ...told(defaultJobsCollection.fields)],
  }),
}

/** The fields with names that people understand; those that tell them nothing are not shown. */
const told = (fields: CollectionConfig['fields']): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, label: words('État', 'State'), fields: told(tab.fields) })),
      }
    if (!('name' in field) || field.name === undefined) return field
    const isHidden = !shown.includes(field.name)
    const admin = { ...field.admin, description: undefined, hidden: isHidden, readOnly: true }
    return { ...field, label: labels[field.name], admin } as Field
  })
