import { z } from 'zod'
import type { DeskCall } from '@/platform/desk/desk-route'
import { readJson, requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import { acknowledgeWarnings } from '../commands/acknowledge-warnings'
import { releaseReading } from '../commands/release-reading'
import { reopenReading } from '../commands/reopen-reading'
import { requestDraft } from '../commands/request-draft'
import { saveReading } from '../commands/save-reading'
import { sealReading } from '../commands/seal-reading'
import { takeReading } from '../commands/take-reading'

const revision = z.int().min(0)
const saved = z.object({ revision, content: z.unknown() })
const acknowledged = z.object({ revision, keys: z.array(z.string().max(400)).max(200) })
const sealed = z.object({ revision })
const reopened = z.object({ reason: z.string().max(5_000) })

/** A reading holds at most 400,000 characters, each at most six bytes of JSON. */
const largestBody = 2_600_000

type Work = (call: DeskCall, readingId: string) => Promise<object | void>

/** What an expert may do to a reading from the workshop. Each command checks by itself who asks and in which state the reading is. */
const actions: Record<string, Work> = {
  take: ({ payload, user }, readingId) => takeReading(payload, { readingId, user }),
  release: ({ payload, user }, readingId) => releaseReading(payload, { readingId, user }),
  'request-draft': ({ payload, user }, readingId) => requestDraft(payload, { readingId, user }),
  save: async ({ payload, user, request }, readingId) =>
    saveReading(payload, { readingId, user, ...(await readJson(request, saved, largestBody)) }),
  acknowledge: async ({ payload, user, request }, readingId) => ({
    gate: await acknowledgeWarnings(payload, { readingId, user, ...(await readJson(request, acknowledged)) }),
  }),
  seal: async ({ payload, user, request }, readingId) =>
    sealReading(payload, { readingId, user, ...(await readJson(request, sealed)) }),
  reopen: async ({ payload, user, request }, readingId) =>
    reopenReading(payload, { readingId, user, ...(await readJson(request, reopened)) }),
}

/**
 * One action on one reading, as the person of the call.
 *
 * @throws AppError NOT_FOUND for an unknown action or id; what the command throws.
 */
export function runReadingAction(call: DeskCall, readingId: string, action: string): Promise<object | void> {
  const work = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!work) throw new AppError('NOT_FOUND', 'no such action')
  return work(call, requireId(readingId))
}
