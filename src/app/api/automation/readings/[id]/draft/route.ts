import { z } from 'zod'
import { answerOnce, requireKey } from '@/features/automation'
import { receiveDraft } from '@/features/readings'
import { parseJson, readBytes, requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

const body = z.strictObject({ content: z.unknown() })

/** `{ content }` → `{ readingId, revision, verdict }`. 409 when the reading does not wait for a draft, 422 with each field at fault. */
export const PUT = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  const { keyId } = await requireKey(payload, request, 'readings:draft')
  const readingId = requireId((await params).id)
  const text = new TextDecoder().decode(await readBytes(request, 2_000_000))
  const once = {
    caller: keyId,
    idempotencyKey: request.headers.get('idempotency-key'),
    request: `draft ${readingId}\n${text}`,
  }
  const answer = await answerOnce(payload, once, async () => {
    const { content } = parseJson(text, body)
    return {
      status: 200,
      body: await receiveDraft(payload, { readingId, content, actor: { kind: 'automation', keyId } }),
    }
  })
  return respond(answer.body, answer.status)
})
