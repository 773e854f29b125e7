import type { Payload, TypedUser } from 'payload'
import type { ReadingTemplate } from '@/features/catalog'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import { openSeal } from '../commands/open-seal'
import type { ReadingContent } from '../domain/reading-content'
import type { SealedReading } from '../domain/seal-content'
import type { SealedInstruments } from '../domain/sealed-instruments'
import { listSealedReadings, type SealedReadingSummary } from './list-sealed-readings'

/** A delivered reading to be read. `template` and `content` hold what is under the seal and nothing else. */
export type OpenedReading = SealedReadingSummary & {
  sealed: SealedReading
  template: ReadingTemplate
  content: ReadingContent
  instruments: SealedInstruments | null
  seal: string
}

/**
 * The last delivered version of a reading, as the person who asks. While a reopened one is in review the client goes on reading this one.
 *
 * @throws AppError NOT_FOUND (unknown, somebody else's, outside the session, not delivered yet: one answer for all), UNAUTHENTICATED, FORBIDDEN.
 */
export async function getSealedReading(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<OpenedReading> {
  requireId(readingId)
  const summary = (await listSealedReadings(payload, user, { readingId }))[0]
  if (!summary) throw new AppError('NOT_FOUND', 'no such reading')
  const { docs } = await payload.find({
    collection: 'reading-versions',
    where: { id: { equals: summary.versionId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const version = docs[0]
  if (!version) throw new AppError('NOT_FOUND', 'no such reading')
  const sealed = version.content as unknown as SealedReading
  const { template, content, instruments } = openSeal(sealed)
  return { ...summary, sealed, template, content, instruments, seal: version.seal }
}
