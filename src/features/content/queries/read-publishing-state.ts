import type { Payload, TypedUser } from 'payload'
import type { AddressedKind } from '../domain/address-of'

/** `changed`: visitors see an older text than the draft. */
export type PublishingState = 'draft' | 'published' | 'changed'

/** How a document stands, as a member of the team may see it; null where there is none for them. */
export async function readPublishingState(
  payload: Payload,
  { collection, id, user }: { collection: AddressedKind; id: string; user: TypedUser },
): Promise<PublishingState | null> {
  const read = async (draft: boolean) => {
    const { docs } = await payload.find({
      collection,
      where: { id: { equals: id } },
      draft,
      select: { _status: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user,
    })
    return docs[0]
  }
  const [shown, latest] = await Promise.all([read(false), read(true)])
  if (!shown || !latest) return null
  if (shown._status !== 'published') return 'draft'
  return latest._status === 'published' ? 'published' : 'changed'
}
