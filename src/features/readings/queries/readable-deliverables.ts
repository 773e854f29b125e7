import type { Payload, TypedUser, Where } from 'payload'
import type { Deliverable } from '@/payload-types'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'

/**
 * The files of sealed readings that this person may have: a client's own, and only those of the order of their session when it opens just one;
 * everything for experts and admins. The rule itself is the collection's.
 *
 * @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for an editor.
 */
export async function readableDeliverables(
  payload: Payload,
  user: TypedUser | null,
  where: Where,
  limit = 200,
): Promise<Deliverable[]> {
  const who = principalOf({ user })
  if (who.kind === 'nobody') throw new AppError('UNAUTHENTICATED', 'sign in first')
  if (who.kind === 'staff' && who.role === 'editor') throw new AppError('FORBIDDEN', 'editors see no reading')
  const { docs } = await payload.find({
    collection: 'deliverables',
    where,
    limit,
    pagination: false,
    depth: 0,
    sort: 'kind',
    overrideAccess: false,
    user,
  })
  return docs
}
