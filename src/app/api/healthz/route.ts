import { respond } from '@/platform/http/respond'

/** Alive: answers as long as the process does, and touches nothing. */
export const GET = () => respond({ status: 'alive' })
