import { defineSlice } from '@/platform/slice/define-slice'
import { reviews } from './collections/reviews'

export const reviewsPlugin = defineSlice({
  collections: [reviews],
  views: {
    reviews: { Component: '/features/reviews/desk/reviews-view#ReviewsView', path: '/avis', exact: true },
  },
})
