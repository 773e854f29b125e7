import { defineSlice } from '@/platform/slice/define-slice'
import { readings } from './collections/readings'
import { readingVersions } from './collections/reading-versions'
import { deliverables } from './collections/deliverables'

export const readingsPlugin = defineSlice({ collections: [readings, readingVersions, deliverables] })
