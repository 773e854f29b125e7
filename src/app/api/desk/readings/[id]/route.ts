import { getReadingForDesk } from '@/features/readings'
import { deskRoute } from '@/platform/desk/desk-route'

/** The words as they are stored now: what an editor compares with its own after a conflict. */
export const GET = deskRoute<{ id: string }>(async ({ payload, user }, { id }) => {
  const { status, revision, content, gate, expert } = await getReadingForDesk(payload, { readingId: id, user })
  return { status, revision, content, gate, expertName: expert?.publicName ?? null }
})
