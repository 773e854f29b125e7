import { z } from 'zod'
import { answerOnce, verifyCallback } from '@/features/automation'
import { receiveDraft, reportFailure } from '@/features/readings'
import { parseJson, readBytes } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

const body = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reading.draft'), readingId: z.uuid(), content: z.unknown() }),
  z.strictObject({ type: z.literal('reading.failure'), readingId: z.uuid(), reason: z.string().min(1).max(500) }),
])

/** The same writes for an automation that signs instead of holding a key; its `webhook-id` is the idempotency key. */
export const POST = route(async (request) => {
  const text = new TextDecoder().decode(await readBytes(request, 2_000_000))
  const { messageId } = verifyCallback(text, request.headers)
  const payload = await getPayload()
  const answer = await answerOnce(
    payload,
    { caller: 'callback', idempotencyKey: messageId, request: text },
    async () => {
      const message = parseJson(text, body)
      if (message.type === 'reading.failure') {
        await reportFailure(payload, message)
        return { status: 200, body: { readingId: message.readingId } }
      }
      const { readingId, content } = message
      return {
        status: 200,
        body: await receiveDraft(payload, { readingId, content, actor: { kind: 'automation', keyId: 'callback' } }),
      }
    },
  )
  return respond(answer.body, answer.status)
})
