import { defineSlice } from '@/platform/slice/define-slice'
import { readings } from './collections/readings'
import { readingSamples } from './collections/reading-samples'
import { readingVersions } from './collections/reading-versions'
import { deliverables } from './collections/deliverables'
import { deliverReading } from './tasks/deliver-reading'
import { openReading } from './tasks/open-reading'
import { renderMandala } from './tasks/render-mandala'
import { renderPdf } from './tasks/render-pdf'
import { resumeDeliveries } from './tasks/resume-deliveries'
import { watchAutomation } from './tasks/watch-automation'

export const readingsPlugin = defineSlice({
  collections: [readings, readingVersions, readingSamples, deliverables],
  tasks: [openReading, renderPdf, renderMandala, deliverReading, watchAutomation, resumeDeliveries],
  subscriptions: [{ on: 'dossier.sealed', task: openReading.name }],
  views: {
    workshop: { Component: '/features/readings/desk/workshop-view#WorkshopView', path: '/lectures/:id', exact: true },
  },
  crons: [
    { task: watchAutomation.name, match: '*/5 * * * *' },
    { task: resumeDeliveries.name, match: '17 * * * *' },
  ],
})
