import { defineSlice } from '@/platform/slice/define-slice'

export const audiencePlugin = defineSlice({
  views: {
    audience: { Component: '/features/audience/desk/audience-view#AudienceView', path: '/audience', exact: true },
  },
})
