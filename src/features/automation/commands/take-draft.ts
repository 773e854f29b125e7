import type { z } from 'zod'
import { receiveDraftIn, reportFailureIn, type Draft } from '@/features/readings'
import type { Transaction } from '@/platform/db/transaction'
import type { draftAnswer, failureAnswer } from '../domain/bodies'
import type { Answer } from './answer-once'

/** Stores a draft and answers what the gate says of it, without the words at fault: the automation has them. Throws as `receiveDraft`. */
export async function takeDraft(tx: Transaction, draft: Draft): Promise<Answer> {
  const { revision, gate } = await receiveDraftIn(tx, draft)
  const points = gate.points.map(({ level, code, sectionKey, field = null }) => ({ level, code, sectionKey, field }))
  const body: z.infer<typeof draftAnswer> = { readingId: draft.readingId, revision, verdict: gate.verdict, points }
  return { status: 200, body }
}

/** Takes note that the automation cannot draft. Throws as `reportFailure`. */
export async function takeFailure(tx: Transaction, failure: { readingId: string; reason: string }): Promise<Answer> {
  await reportFailureIn(tx, failure)
  const body: z.infer<typeof failureAnswer> = { readingId: failure.readingId }
  return { status: 200, body }
}
