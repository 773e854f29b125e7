import { z } from 'zod'
import { requireApiSession } from '@/features/clients/server'
import { saveDraft } from '@/features/dossiers'
import { readJson, requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { requireSameOrigin } from '@/platform/security/same-origin'

const body = z.strictObject({
  revision: z.int().min(0),
  answers: z.record(z.string(), z.unknown()),
  currentStep: z.string().max(60).nullable(),
})

// Every text of a form at its longest, in letters of four bytes.
const longestDraft = 4_000_000

/** Saves the draft as one types: `{ revision, answers, currentStep }` → `{ revision }`. */
export const PUT = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  requireSameOrigin(request.headers)
  const { user } = await requireApiSession()
  const dossierId = requireId((await params).id)
  const draft = await readJson(request, body, longestDraft)
  return respond(await saveDraft(await getPayload(), { dossierId, ...draft, user }))
})
