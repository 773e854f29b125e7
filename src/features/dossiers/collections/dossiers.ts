import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { belongsTo, instant, json, oneOf, text, whole } from '@/platform/slice/fields'
import { dossierStates } from '../domain/dossier-states'

/** A client's answers for one order line: a draft, then sealed for ever (a trigger of the database refuses every later change). */
export const dossiers: CollectionConfig = {
  slug: 'dossiers',
  admin: { hidden: true },
  access: { ...denied, read: expertsOrOwner({ client: 'client', order: 'order' }) },
  fields: [
    belongsTo('order', 'orders', { required: true }),
    belongsTo('orderLine', 'order-lines', { required: true, unique: true }),
    belongsTo('client', 'clients', { required: true }),
    oneOf('status', dossierStates, { required: true, defaultValue: 'draft', index: true }),
    json('answers', { required: true, defaultValue: {} }),
    // Counts the saves: a save made from an older copy is refused, so that two tabs lose nothing.
    whole('revision', { required: true, defaultValue: 0 }),
    text('currentStep'),
    json('snapshot'),
    text('seal'),
    instant('sealedAt'),
  ],
}
