import type { Payload } from 'payload'
import { z } from 'zod'
import { readSettings } from '@/features/content'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'
import { sealOf } from '@/shared/hash'
import { sealMismatch } from '../commands/automation-flags'
import { flagFiles, orTell } from '../commands/flag-files'
import { openSeal } from '../commands/open-seal'
import { storeDeliverable } from '../commands/store-deliverable'
import { sentences } from '../commands/timeline-sentences'
import { renderReadingPdf } from '../pdf/render-reading-pdf'
import { findSealedFiles, type SealedFiles } from '../queries/find-sealed-files'

/**
 * Turns a sealed version into its PDF, stores it privately, then asks for the mandala's picture or, without one, for the delivery. Safe twice: a version has one PDF (a unique index) and a file
 * that lost the race is removed. Storage that is down makes it throw and be tried again; nothing is delivered before the file is there.
 * From the third failure on the desk says so. A version whose words no longer match their seal is flagged and never delivered.
 */
export const renderPdf = defineTask({
  name: 'render-pdf',
  input: z.object({ versionId: z.uuid() }),
  async run({ versionId }, { payload, attempt }) {
    const version = await findSealedFiles(payload, versionId)
    if (!version) throw new Error('render-pdf: no such version')
    if (sealOf(version.content) !== version.seal)
      return flagFiles(payload, version, sealMismatch, sentences.sealMismatch)
    if (!version.files.includes('pdf')) await orTell(payload, version, attempt, () => storePdf(payload, version))
    const next = version.content.instruments?.mandala ? 'render-mandala' : 'deliver-reading'
    await transaction(payload, (tx) => addJob(tx, next, { versionId }, { key: `${next}:${versionId}` }))
  },
})

async function storePdf(payload: Payload, version: SealedFiles): Promise<void> {
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
  await storeDeliverable(payload, version, { kind: 'pdf', bytes, mime: 'application/pdf', ending: 'pdf' })
}
