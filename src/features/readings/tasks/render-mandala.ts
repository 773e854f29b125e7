import { z } from 'zod'
import { drawMandala, mandalaPng, toSvg } from '@/features/instruments'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'
import { orTell } from '../commands/flag-files'
import { storeDeliverable } from '../commands/store-deliverable'
import { vectorMime } from '../domain/mandala-files'
import { findSealedFiles } from '../queries/find-sealed-files'

/**
 * Draws the mandala that a sealed version holds, as a picture to print and as the vector it was made of, stores both privately, then asks for the
 * delivery. Safe twice; storage that is down makes it throw and be tried again, and nothing is delivered before the picture is there.
 */
export const renderMandala = defineTask({
  name: 'render-mandala',
  input: z.object({ versionId: z.uuid() }),
  async run({ versionId }, { payload, attempt }) {
    const version = await findSealedFiles(payload, versionId)
    if (!version) throw new Error('render-mandala: no such version')
    const mandala = version.content.instruments?.mandala
    if (mandala && !version.files.includes('mandala'))
      await orTell(payload, version, attempt, async () => {
        const drawing = drawMandala(mandala.input)
        const vector = Buffer.from(toSvg(drawing, { idPrefix: 'mandala' }))
        await storeDeliverable(
          payload,
          version,
          { kind: 'mandala', bytes: await mandalaPng(drawing), mime: 'image/png', ending: 'png' },
          { bytes: vector, mime: vectorMime, ending: 'svg' },
        )
      })
    await transaction(payload, (tx) =>
      addJob(tx, 'deliver-reading', { versionId }, { key: `deliver-reading:${versionId}` }),
    )
  },
})
