import { withdrawSample } from '@/features/readings'
import { deskRoute } from '@/platform/desk/desk-route'

export const POST = deskRoute<{ id: string }>(({ payload, user }, { id }) =>
  withdrawSample(payload, { sampleId: id, user }),
)
