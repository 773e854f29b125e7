import { answerOnce, callbackBody, readText, takeDraft, takeFailure, verifyCallback } from '@/features/automation'
import { parseJson } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

/** The same writes for an automation that signs instead of holding a key; its `webhook-id` is the idempotency key. */
export const POST = route(async (request) => {
  const text = await readText(request, 2_000_000)
  const { messageId } = verifyCallback(text, request.headers)
  const payload = await getPayload()
  const once = { caller: 'callback', idempotencyKey: messageId, request: text }
  const answer = await answerOnce(payload, once, (tx) => {
    const message = parseJson(text, callbackBody)
    if (message.type === 'reading.failure') return takeFailure(tx, message)
    const { readingId, content } = message
    return takeDraft(tx, { readingId, content, actor: { kind: 'automation', keyId: 'callback' } })
  })
  return respond(answer.body, answer.status)
})
