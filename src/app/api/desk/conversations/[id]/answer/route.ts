import { z } from 'zod'
import { answerQuestion } from '@/features/conversations'
import { deskRoute } from '@/platform/desk/desk-route'
import { readJson } from '@/platform/http/read-body'

const body = z.object({ body: z.string(), sendId: z.string() })

export const POST = deskRoute<{ id: string }>(async ({ payload, user, request }, { id }) =>
  answerQuestion(payload, { conversationId: id, user, ...(await readJson(request, body)) }),
)
