import type { Payload, TypedUser, Where } from 'payload'
import type { Conversation } from '@/payload-types'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'

/**
 * Conversations as the person who asks: the collection's own rule decides.
 *
 * @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for an editor.
 */
export async function findConversations(
  payload: Payload,
  user: TypedUser | null,
  where: Where,
  { limit, page, sort = '-lastMessageAt' }: { limit: number; page?: number; sort?: string },
): Promise<Conversation[]> {
  const who = principalOf({ user })
  if (who.kind === 'nobody') throw new AppError('UNAUTHENTICATED', 'sign in first')
  if (who.kind === 'staff' && who.role === 'editor') throw new AppError('FORBIDDEN', 'editors see no conversation')
  const { docs } = await payload.find({
    collection: 'conversations',
    where,
    limit,
    page,
    sort,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs
}
