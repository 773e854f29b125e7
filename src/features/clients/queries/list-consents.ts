import type { Payload, TypedUser } from 'payload'
import type { Consent } from '@/payload-types'

/** What this person agreed to, newest first, as the person who asks. */
export async function listConsents(payload: Payload, { user }: { user: TypedUser }): Promise<Consent[]> {
  const { docs } = await payload.find({
    collection: 'consents',
    sort: '-givenAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs
}
