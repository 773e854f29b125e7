import { answerOnce, draftBody, readText, requireKey, takeDraft } from '@/features/automation'
import { parseJson, requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

/** `{ content }` → `{ readingId, revision, verdict, points }`. 409 when the reading does not wait for a draft, 422 with each field at fault. */
export const PUT = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  const { keyId } = await requireKey(payload, request, 'readings:draft')
  const readingId = requireId((await params).id)
  const text = await readText(request, 2_000_000)
  const once = {
    caller: keyId,
    idempotencyKey: request.headers.get('idempotency-key'),
    request: `draft ${readingId}\n${text}`,
  }
  const answer = await answerOnce(payload, once, (tx) => {
    const { content } = parseJson(text, draftBody)
    return takeDraft(tx, { readingId, content, actor: { kind: 'automation', keyId } })
  })
  return respond(answer.body, answer.status)
})
