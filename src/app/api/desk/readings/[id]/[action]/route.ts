import { runReadingAction } from '@/features/readings/server'
import { deskRoute } from '@/platform/desk/desk-route'

type Params = { id: string; action: string }

/** What an expert does to a reading: `take`, `release`, `request-draft`, `save`, `acknowledge`, `seal`, `reopen`. */
export const POST = deskRoute<Params>((call, { id, action }) => runReadingAction(call, id, action))
