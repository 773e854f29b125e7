import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { instant, oneOf, text, words } from '@/platform/slice/fields'
import { locales } from '@/shared/locale'

/** A buyer. Not a signed-in user of Payload: the sanctuary's own session is resolved by `queries/resolve-session.ts`. */
export const clients: CollectionConfig = {
  slug: 'clients',
  labels: { singular: words('Client', 'Client'), plural: words('Clients', 'Clients') },
  admin: { hidden: true, useAsTitle: 'email' },
  access: { ...denied, read: expertsOrOwner({ client: 'id' }) },
  fields: [
    // Lower case, trimmed: the form in which addresses are compared.
    text('email', { required: true, unique: true }),
    text('firstName', { required: true }),
    text('lastName'),
    oneOf('locale', locales, { required: true, defaultValue: 'fr' }),
    // The first time a mailed link was used: until then nobody proved that the address is theirs.
    instant('confirmedAt'),
  ],
}
