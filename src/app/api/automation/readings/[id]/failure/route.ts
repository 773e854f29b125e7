import { answerOnce, failureBody, readText, requireKey, takeFailure } from '@/features/automation'
import { parseJson, requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

/** The automation could not write a draft: the desk says so, and the expert writes by hand. */
export const POST = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  const { keyId } = await requireKey(payload, request, 'readings:fail')
  const readingId = requireId((await params).id)
  const text = await readText(request, 10_000)
  const once = {
    caller: keyId,
    idempotencyKey: request.headers.get('idempotency-key'),
    request: `failure ${readingId}\n${text}`,
  }
  const answer = await answerOnce(payload, once, (tx) => {
    const { reason } = parseJson(text, failureBody)
    return takeFailure(tx, { readingId, reason })
  })
  return respond(answer.body, answer.status)
})
