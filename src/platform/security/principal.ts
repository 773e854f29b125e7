import type { PayloadRequest, TypedUser } from 'payload'

export type Role = 'admin' | 'expert' | 'editor'

/** Who asks: a member of the team, a client (of all their orders, or only of the one just paid in this browser), or nobody. */
export type Principal =
  | { kind: 'staff'; id: string; role: Role }
  | { kind: 'client'; id: string; onlyOrderId: string | null }
  | { kind: 'nobody' }

type ClientUser = { collection: 'clients'; id: string; onlyOrderId: string | null }

/** A client as the Local API takes a person: `payload.find({ …, overrideAccess: false, user: clientUser(session) })`. */
export const clientUser = (client: { id: string; onlyOrderId: string | null }): TypedUser =>
  ({
    collection: 'clients',
    id: client.id,
    onlyOrderId: client.onlyOrderId,
  }) satisfies ClientUser as unknown as TypedUser

export function principalOf({ user }: Pick<PayloadRequest, 'user'>): Principal {
  const person = user as unknown as ClientUser | { collection: 'users'; id: string; role?: Role } | null
  if (person?.collection === 'clients') return { kind: 'client', id: person.id, onlyOrderId: person.onlyOrderId }
  if (person?.collection === 'users' && person.role) return { kind: 'staff', id: person.id, role: person.role }
  return { kind: 'nobody' }
}
