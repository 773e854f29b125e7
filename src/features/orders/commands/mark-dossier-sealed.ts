import { readSettings } from '@/features/content'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { sentenceOf } from '../domain/sentence'
import { dueAtOf } from '../domain/due-at'
import { messages } from '../messages'
import { addToTimeline } from './add-to-timeline'

/**
 * Starts the promise's clock: `dossierSealedAt` and `dueAt`, from the hours promised in the settings (fewer with priority). The first seal
 * starts it; calling again changes nothing. Answers the instant promised. Throws NOT_FOUND.
 */
export async function markDossierSealed(
  tx: Transaction,
  { orderId, sealedAt }: { orderId: string; sealedAt: Date },
): Promise<{ dueAt: Date }> {
  const [order] = await tx.query<{ is_priority: boolean | null; due_ms: string | null }>(sql`
    select is_priority, extract(epoch from due_at) * 1000 as due_ms from orders where id = ${orderId} for update`)
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  if (order.due_ms !== null) return { dueAt: new Date(Number(order.due_ms)) }
  const { promises } = await readSettings(tx.payload, 'fr', tx.req)
  const dueAt = dueAtOf(sealedAt, order.is_priority === true, promises)
  await tx.query(sql`
    update orders set dossier_sealed_at = ${sealedAt.toISOString()}::timestamptz, due_at = ${dueAt.toISOString()}::timestamptz, updated_at = now()
    where id = ${orderId} and dossier_sealed_at is null`)
  const message = sentenceOf(messages, (words, locale) =>
    words.dossierSealed(
      dueAt.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }),
    ),
  )
  await addToTimeline(tx, { orderId, kind: 'note', actor: 'client', message })
  return { dueAt }
}
