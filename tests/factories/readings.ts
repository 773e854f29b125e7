import type { Payload, TypedUser } from 'payload'
import {
  emptyContent,
  publicNameOf,
  readInstruments,
  sealedContent,
  sealedInstruments,
  type ReadingContent,
} from '@/features/readings'
import { judgeContent } from '@/features/readings/commands/judge-content'
import { sentences } from '@/features/readings/commands/timeline-sentences'
import { renderMandala } from '@/features/readings/tasks/render-mandala'
import { renderPdf } from '@/features/readings/tasks/render-pdf'
import { addToTimeline } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { clockAt } from './clock-at'
import { sealedDossier, type DossierOptions, type OrderWithSealedDossier } from './dossiers'
import { hoursAfter, placeOrder } from './place-order'
import { sampleReadingContent } from './reading-content'

export type ReadingOptions = DossierOptions & {
  /** Seals the chart, mandala and forecast that the offer holds, and draws their files (the demo); without it a version is as the first seals were. */
  hasInstruments?: boolean
}
export type ReviewOptions = ReadingOptions & { expert: TypedUser; content?: ReadingContent }

export type OrderWithReading = OrderWithSealedDossier & { readingId: string }
export type OrderWithVersion = OrderWithReading & {
  content: ReadingContent
  versionId: string
  seal: string
  sealedAt: Date
  expertName: string
}

/** A sealed dossier whose reading waits for a draft or for an expert: as `open-reading` leaves it, without the event. */
export async function openedReading(payload: Payload, options: ReadingOptions = {}): Promise<OrderWithReading> {
  const order = await sealedDossier(payload, options)
  const { id } = await payload.create({
    collection: 'readings',
    data: {
      order: order.id,
      orderLine: order.line.id,
      dossier: order.dossierId,
      client: order.clientId,
      status: 'draft',
      content: { ...emptyContent(order.line.readingTemplate) },
      revision: 0,
      versionNumber: 1,
      acknowledged: [],
      requestedAt: order.dossierSealedAt.toISOString(),
      createdAt: order.dossierSealedAt.toISOString(),
    },
    depth: 0,
  })
  return { ...order, readingId: id }
}

/** A reading whose draft waits for a human. */
export async function draftedReading(
  payload: Payload,
  options: ReadingOptions & { content?: ReadingContent } = {},
): Promise<OrderWithReading & { content: ReadingContent }> {
  const order = await openedReading(payload, options)
  const template = order.line.readingTemplate
  const content = options.content ?? sampleReadingContent(template, order.seed)
  const at = hoursAfter(order.dossierSealedAt, 0.1)
  const gate = judgeContent(content, template, 'fr', [])
  await query(
    payload,
    sql`update readings set content = ${JSON.stringify(content)}::jsonb, gate = ${JSON.stringify(gate)}::jsonb, revision = 1, drafted_by = 'automation',
      drafted_at = ${at.toISOString()} where id = ${order.readingId}::uuid`,
  )
  await placeOrder(payload, order.id, {
    to: 'processing',
    at: hoursAfter(order.dossierSealedAt, 0.02),
    actor: 'automation',
    message: sentences.order.processing,
  })
  await placeOrder(payload, order.id, {
    to: 'awaiting_validation',
    at,
    actor: 'automation',
    message: sentences.order.awaiting_validation,
  })
  return { ...order, content }
}

/** A drafted reading in the hands of `expert`. Its revision is 1 and it has no warning left to acknowledge. */
export async function readingInReview(
  payload: Payload,
  options: ReviewOptions,
): Promise<OrderWithReading & { content: ReadingContent }> {
  const order = await draftedReading(payload, options)
  const at = hoursAfter(order.dossierSealedAt, 6)
  const template = order.line.readingTemplate
  const acknowledged = judgeContent(order.content, template, 'fr', [])
    .points.filter(({ level }) => level === 'warning')
    .map(({ key }) => key)
  await query(
    payload,
    sql`update readings set status = 'in_review', expert_id = ${options.expert.id}::uuid, taken_at = ${at.toISOString()},
      acknowledged = ${JSON.stringify(acknowledged)}::jsonb where id = ${order.readingId}::uuid`,
  )
  await query(payload, sql`update orders set expert_id = ${options.expert.id}::uuid where id = ${order.id}::uuid`)
  return order
}

/** A reading that `expert` has sealed and that is not delivered yet: no job renders it. */
export async function sealedReading(payload: Payload, options: ReviewOptions): Promise<OrderWithVersion> {
  const order = await readingInReview(payload, options)
  const { line, number: orderNumber, locale, content } = order
  const sealedAt = hoursAfter(order.dossierSealedAt, 20)
  const expertName = publicNameOf(options.expert as unknown as { name: string; publicName?: string | null })
  const instruments = options.hasInstruments
    ? sealedInstruments(await readInstruments(payload, { dossierId: order.dossierId }))
    : null
  const sealed = sealedContent({
    template: line.readingTemplate,
    content,
    orderNumber,
    locale,
    versionNumber: 1,
    instruments,
  })
  await query(
    payload,
    sql`update readings set status = 'sealed', sealed_at = ${sealedAt.toISOString()} where id = ${order.readingId}::uuid`,
  )
  const { id } = await payload.create({
    collection: 'reading-versions',
    data: {
      reading: order.readingId,
      order: order.id,
      client: order.clientId,
      number: 1,
      content: { ...sealed.reading },
      seal: sealed.hash,
      sealedAt: sealedAt.toISOString(),
      sealedBy: options.expert.id,
      expertName,
    },
    depth: 0,
  })
  await transaction(payload, (tx) =>
    addToTimeline(clockAt(tx, sealedAt), {
      orderId: order.id,
      kind: 'note',
      actor: 'staff',
      userId: options.expert.id,
      message: sentences.sealed(expertName, 1),
    }),
  )
  return { ...order, versionId: id, seal: sealed.hash, sealedAt, expertName }
}

/** A reading that its client can read and download: the PDF is really rendered and stored. No mail and no event follows. */
export async function deliveredReading(
  payload: Payload,
  options: ReviewOptions,
): Promise<OrderWithVersion & { deliverableId: string }> {
  const order = await sealedReading(payload, options)
  const at = hoursAfter(order.sealedAt, 0.1)
  await query(payload, sql`update readings set delivered_at = ${at.toISOString()} where id = ${order.readingId}::uuid`)
  await placeOrder(payload, order.id, { to: 'completed', at, message: sentences.order.completed })
  await query(payload, sql`update orders set completed_at = ${at.toISOString()} where id = ${order.id}::uuid`)
  for (const task of [renderPdf, renderMandala])
    await task.run(
      { versionId: order.versionId },
      { payload, signal: new AbortController().signal, attempt: 1, isLastAttempt: false },
    )
  const [pdf] = await query<{ id: string }>(
    payload,
    sql`select id from deliverables where version_id = ${order.versionId}::uuid and kind = 'pdf'`,
  )
  if (!pdf) throw new Error('the PDF was not stored')
  return { ...order, deliverableId: pdf.id }
}
