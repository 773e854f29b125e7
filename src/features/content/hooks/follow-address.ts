import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { recordGone } from '../commands/record-gone'
import { recordMove } from '../commands/record-move'
import { reopenAddress } from '../commands/reopen-address'
import type { AddressedKind } from '../domain/address-of'
import { publicRow, type PublicAddress } from '../queries/public-row'

// The home and the list of offers are always there, whichever page an editor makes of them.
const fixed = ['/', '/offres']

type Hooks = {
  beforeChange: CollectionBeforeChangeHook
  afterChange: CollectionAfterChangeHook
  beforeDelete: CollectionBeforeDeleteHook
}

/**
 * Hooks for a collection whose documents have public addresses: when one is published under another address, the old one leads there; when one that
 * visitors knew is deleted, its address is gone; and an address that is published again answers for itself. All of it in the transaction that saves.
 */
export function followAddress(collection: AddressedKind): Hooks {
  const keyOf = (id: unknown) => `address:${collection}:${String(id)}`
  return {
    beforeChange: async ({ req, originalDoc, operation, data }) => {
      if (operation === 'update' && originalDoc?.id)
        req.context[keyOf(originalDoc.id)] = await publicRow(req, collection, String(originalDoc.id))
      return data
    },
    afterChange: async ({ req, doc }) => {
      const before = req.context[keyOf(doc.id)] as PublicAddress | null | undefined
      const now = await publicRow(req, collection, String(doc.id))
      if (!now?.isPublished) return doc
      const hasMoved = before?.isKnown && before.address !== now.address && !fixed.includes(before.address)
      if (hasMoved) await recordMove(req, { from: before.address, to: now.address })
      else await reopenAddress(req, now.address)
      return doc
    },
    beforeDelete: async ({ req, id }) => {
      const now = await publicRow(req, collection, String(id))
      if (now?.isKnown && !fixed.includes(now.address)) await recordGone(req, now.address)
    },
  }
}
