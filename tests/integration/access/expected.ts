import type { Name } from './people'

/**
 * Who may do what through Payload's own API, on every collection and global. The rows of a collection are its owners' (`a1`, `a2`: two orders of one
 * client; `b1`: another's) or the `house`'s. A collection that is not here fails the test.
 */
export type Sight =
  | 'all'
  /** Nothing, or a refusal. */
  | 'none'
  /** Rows of one's own orders; of the one order when the session opens just one. */
  | 'own'
  /** Rows about oneself, whatever the session opens. */
  | 'self'
  /** What is published: on sale, or shown. */
  | 'published'

export type Row = {
  sees: Record<'nobody' | 'client' | 'expert' | 'editor' | 'admin', Sight>
  creates: Name[]
  updates: Name[]
  deletes: Name[]
}

const nobodyWrites = { creates: [], updates: [], deletes: [] }
const none = { nobody: 'none', client: 'none', expert: 'none', editor: 'none', admin: 'none' } as const

const closed: Row = { sees: none, ...nobodyWrites }
const ofAdmins: Row = { sees: { ...none, admin: 'all' }, ...nobodyWrites }
const ofExperts: Row = { sees: { ...none, expert: 'all', admin: 'all' }, ...nobodyWrites }
const ofOwners: Row = { sees: { ...none, client: 'own', expert: 'all', admin: 'all' }, ...nobodyWrites }
const ofOwnersAndAdmins: Row = { sees: { ...none, client: 'own', admin: 'all' }, ...nobodyWrites }
const composedByEditors: Row = {
  sees: { ...none, expert: 'all', editor: 'all', admin: 'all' },
  creates: ['editor', 'admin'],
  updates: ['editor', 'admin'],
  deletes: [],
}
const everyMember: Name[] = ['expert', 'editor', 'admin']

const editors: Name[] = ['editor', 'admin']
const writtenByEditors = { creates: editors, updates: editors, deletes: editors }
/** What editors write for everybody; drafts are the team's. */
const published: Row = {
  sees: { nobody: 'published', client: 'published', expert: 'all', editor: 'all', admin: 'all' },
  ...writtenByEditors,
}
const shown: Row = {
  sees: { nobody: 'all', client: 'all', expert: 'all', editor: 'all', admin: 'all' },
  ...writtenByEditors,
}
const ofEditors: Row = { sees: { ...none, editor: 'all', admin: 'all' }, ...nobodyWrites, deletes: ['admin'] }

export const collections: Record<string, Row> = {
  // The shop window.
  products: { ...published, deletes: [] },
  pages: published,
  articles: published,
  categories: shown,
  authors: shown,
  media: shown,
  redirects: { ...composedByEditors, deletes: editors },
  // Copied out of clients' readings: read by a query that names no client, or not at all.
  'reading-samples': closed,
  reviews: { sees: { ...none, client: 'own' }, ...nobodyWrites },
  // What visitors write without an account.
  'contact-messages': { ...ofExperts, updates: ['expert', 'admin'], deletes: ['admin'] },
  subscribers: ofEditors,
  'waiting-entries': ofEditors,
  'intake-forms': composedByEditors,
  'reading-templates': composedByEditors,
  // What clients own, and the team that serves them.
  orders: ofOwners,
  'order-lines': ofOwners,
  dossiers: ofOwners,
  photos: ofOwners,
  'reading-versions': ofOwners,
  deliverables: ofOwners,
  conversations: ofOwners,
  'conversation-messages': ofOwners,
  clients: { ...ofOwners, sees: { ...ofOwners.sees, client: 'self' } },
  // Money and proofs.
  invoices: ofOwnersAndAdmins,
  payments: ofOwnersAndAdmins,
  consents: ofOwnersAndAdmins,
  // The workshop.
  readings: ofExperts,
  'order-timeline': ofExperts,
  // The machine room.
  emails: ofAdmins,
  events: ofAdmins,
  deliveries: ofAdmins,
  'stripe-events': ofAdmins,
  'automation-keys': ofAdmins,
  'automation-requests': closed,
  'client-sessions': closed,
  'client-links': closed,
  // The team.
  users: {
    sees: { nobody: 'none', client: 'none', expert: 'self', editor: 'self', admin: 'all' },
    creates: ['admin'],
    updates: everyMember,
    deletes: ['admin'],
  },
  // Payload's own.
  'payload-preferences': {
    sees: { nobody: 'none', client: 'none', expert: 'self', editor: 'self', admin: 'self' },
    creates: everyMember,
    updates: everyMember,
    deletes: everyMember,
  },
  'payload-locked-documents': {
    sees: { nobody: 'none', client: 'none', expert: 'all', editor: 'all', admin: 'all' },
    creates: everyMember,
    updates: everyMember,
    deletes: everyMember,
  },
  // Planned publishings.
  'payload-jobs': { ...ofEditors, deletes: editors },
  'payload-kv': closed,
  'payload-migrations': closed,
}

/** Globals are one document each: read or not, updated or not. */
export const globals: Record<string, { reads: Name[] | 'everybody'; updates: Name[] }> = {
  settings: { reads: 'everybody', updates: ['editor', 'admin'] },
  navigation: { reads: 'everybody', updates: ['editor', 'admin'] },
}
