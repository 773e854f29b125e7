import { z } from 'zod'
import { answerOnce, requireKey } from '@/features/automation'
import { reportFailure } from '@/features/readings'
import { parseJson, readBytes, requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

const body = z.strictObject({ reason: z.string().min(1).max(500) })

/** The automation could not write a draft: the desk says so, and the expert writes by hand. */
export const POST = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  const { keyId } = await requireKey(payload, request, 'readings:fail')
  const readingId = requireId((await params).id)
  const text = new TextDecoder().decode(await readBytes(request, 10_000))
  const once = {
    caller: keyId,
    idempotencyKey: request.headers.get('idempotency-key'),
    request: `failure ${readingId}\n${text}`,
  }
  const answer = await answerOnce(payload, once, async () => {
    await reportFailure(payload, { readingId, reason: parseJson(text, body).reason })
    return { status: 200, body: { readingId } }
  })
  return respond(answer.body, answer.status)
})
