import { defineSlice } from '@/platform/slice/define-slice'

export const audiencePlugin = defineSlice({})
