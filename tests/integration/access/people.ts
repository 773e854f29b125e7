import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { clientUser } from '@/platform/security/principal'
import { sealedReading, type OrderWithVersion } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'

/** Everybody who may ask. `clientA` bought twice, `clientANarrow` is the same person in a browser that only just paid the first order. */
export const principals = ['nobody', 'clientA', 'clientANarrow', 'clientB', 'expert', 'editor', 'admin'] as const
export type Name = (typeof principals)[number]

export type Cast = {
  users: Record<Name, TypedUser | null>
  orders: { a1: OrderWithVersion; a2: OrderWithVersion; b1: OrderWithVersion }
}

/** The people of the matrix, with three orders that went all the way to a sealed reading. */
export async function castOf(payload: Payload): Promise<Cast> {
  const [expert, editor, admin] = await Promise.all(
    (['expert', 'editor', 'admin'] as const).map((role) => teamMember(payload, { role })),
  )
  if (!expert || !editor || !admin) throw new Error('no team')
  const email = `anne.${randomUUID()}@client.test`
  const a1 = await sealedReading(payload, { expert, seed: 0, email })
  const a2 = await sealedReading(payload, { expert, seed: 1, email, offer: 'mystique' })
  const b1 = await sealedReading(payload, { expert, seed: 2 })
  const users = {
    nobody: null,
    clientA: a1.client,
    clientANarrow: clientUser({ id: a1.clientId, onlyOrderId: a1.id }),
    clientB: b1.client,
    expert,
    editor,
    admin,
  }
  return { users, orders: { a1, a2, b1 } }
}
