import { defineSlice } from '@/platform/slice/define-slice'
import { media } from './collections/media'
import { settings } from './collections/settings'

export const contentPlugin = defineSlice({ collections: [media], globals: [settings] })
