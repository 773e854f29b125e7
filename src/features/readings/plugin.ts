import { defineSlice } from '@/platform/slice/define-slice'
import { readings } from './collections/readings'
import { readingVersions } from './collections/reading-versions'
import { deliverables } from './collections/deliverables'
import { deliverReading } from './tasks/deliver-reading'
import { openReading } from './tasks/open-reading'
import { renderPdf } from './tasks/render-pdf'
import { watchAutomation } from './tasks/watch-automation'

export const readingsPlugin = defineSlice({
  collections: [readings, readingVersions, deliverables],
  tasks: [openReading, renderPdf, deliverReading, watchAutomation],
  subscriptions: [{ on: 'dossier.sealed', task: openReading.name }],
  crons: [{ task: watchAutomation.name, match: '*/5 * * * *' }],
})
