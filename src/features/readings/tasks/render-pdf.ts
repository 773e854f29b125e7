import type { Payload } from 'payload'
import { z } from 'zod'
import { readSettings } from '@/features/content'
import { flagOrder, type Attention, type Sentence } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'
import { deleteObject, putObject } from '@/platform/storage/objects'
import { sealOf, sha256 } from '@/shared/hash'
import { notRendered, sealMismatch } from '../commands/automation-flags'
import { openSeal } from '../commands/open-seal'
import { sentences } from '../commands/timeline-sentences'
import type { SealedReading } from '../domain/seal-content'
import { renderReadingPdf } from '../pdf/render-reading-pdf'

type Version = {
  id: string
  readingId: string
  orderId: string
  clientId: string
  number: number
  content: SealedReading
  seal: string
  sealedAt: string
  expertName: string
  offerName: string
  firstName: string
  hasPdf: boolean
}

/** A short absence of the storage is nobody's business; a longer one is. */
const toldAfter = 3

/**
 * Turns a sealed version into its PDF, stores it privately, then asks for the delivery. Safe twice: a version has one PDF (a unique index) and a file
 * that lost the race is removed. Storage that is down makes it throw and be tried again; nothing is delivered before the file is there.
 * From the third failure on the desk says so. A version whose words no longer match their seal is flagged and never delivered.
 */
export const renderPdf = defineTask({
  name: 'render-pdf',
  input: z.object({ versionId: z.uuid() }),
  async run({ versionId }, { payload, attempt }) {
    const version = await findVersion(payload, versionId)
    if (!version) throw new Error('render-pdf: no such version')
    if (sealOf(version.content) !== version.seal) return flag(payload, version, sealMismatch, sentences.sealMismatch)
    try {
      if (!version.hasPdf) await storePdf(payload, version)
    } catch (error) {
      if (attempt >= toldAfter) await flag(payload, version, notRendered, sentences.notRendered)
      throw error
    }
    await transaction(payload, (tx) =>
      addJob(tx, 'deliver-reading', { versionId }, { key: `deliver-reading:${versionId}` }),
    )
  },
})

async function storePdf(payload: Payload, version: Version): Promise<void> {
  const { content, seal, expertName, offerName, firstName } = version
  const { seller } = await readSettings(payload, content.locale)
  const bytes = await renderReadingPdf({
    ...openSeal(content),
    expertName,
    offerName,
    sellerName: seller.name,
    clientName: firstName,
    sealedAt: new Date(version.sealedAt),
    sealHash: seal,
  })
  const fingerprint = sha256(bytes)
  const key = `${version.readingId}/${version.id}-${fingerprint.slice(0, 16)}.pdf`
  await putObject('readings', key, bytes, 'application/pdf')
  const rows = await query<{ id: string }>(
    payload,
    sql`insert into deliverables (version_id, reading_id, order_id, client_id, kind, storage_key, mime, bytes, sha256, ready_at)
      values (${version.id}::uuid, ${version.readingId}::uuid, ${version.orderId}::uuid, ${version.clientId}::uuid, 'pdf', ${key}, 'application/pdf',
        ${bytes.byteLength}, ${fingerprint}, now()) on conflict do nothing returning id`,
  )
  if (rows.length > 0) return
  const [kept] = await query<{ key: string }>(
    payload,
    sql`select storage_key as key from deliverables where version_id = ${version.id}::uuid and kind = 'pdf'`,
  )
  if (kept && kept.key !== key) await deleteObject('readings', key)
}

async function flag(payload: Payload, { orderId }: Version, attention: Attention, message: Sentence): Promise<void> {
  await transaction(payload, (tx) => flagOrder(tx, { orderId, attention, message }))
}

async function findVersion(payload: Payload, versionId: string): Promise<Version | undefined> {
  const [version] = await query<Version>(
    payload,
    sql`select v.id, v.reading_id as "readingId", v.order_id as "orderId", v.client_id as "clientId", v.number::int as number, v.content, v.seal,
        v.sealed_at as "sealedAt", v.expert_name as "expertName", l.name as "offerName", o.first_name as "firstName",
        exists (select 1 from deliverables d where d.version_id = v.id and d.kind = 'pdf') as "hasPdf"
      from reading_versions v join readings r on r.id = v.reading_id join order_lines l on l.id = r.order_line_id join orders o on o.id = v.order_id
      where v.id = ${versionId}::uuid`,
  )
  return version
}
