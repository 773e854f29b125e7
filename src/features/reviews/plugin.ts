import { defineSlice } from '@/platform/slice/define-slice'
import { reviews } from './collections/reviews'

export const reviewsPlugin = defineSlice({ collections: [reviews] })
