import { defineSlice } from '@/platform/slice/define-slice'
import { users } from './collections/users'

export const teamPlugin = defineSlice({ collections: [users] })
