import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'

type Member = { role: 'admin' | 'expert' | 'editor'; name?: string; publicName?: string | null; locale?: 'fr' | 'en' }

/** Somebody of the team with an address of their own, as the Local API takes a person. */
export async function teamMember(
  payload: Payload,
  { role, name = 'Élodie Renaud', publicName = null, locale = 'fr' }: Member,
): Promise<TypedUser> {
  const user = await payload.create({
    collection: 'users',
    data: { email: `${role}.${randomUUID()}@team.test`, password: randomUUID(), name, publicName, role, locale },
    depth: 0,
  })
  return { ...user, collection: 'users' } as TypedUser
}
