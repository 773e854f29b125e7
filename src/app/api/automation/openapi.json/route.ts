import { openApi } from '@/features/automation'

/** The contract for machines; the same for everybody. */
export const GET = (): Response => Response.json(openApi(), { headers: { 'x-content-type-options': 'nosniff' } })
