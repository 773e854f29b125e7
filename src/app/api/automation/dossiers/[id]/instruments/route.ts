import { requireKey } from '@/features/automation'
import { readInstruments } from '@/features/readings'
import { requireId } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

/** Chart, numbers, mandala and forecast of a sealed dossier, as data. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const payload = await getPayload()
  await requireKey(payload, request, 'instruments:read')
  const dossierId = requireId((await params).id)
  return respond({ dossierId, ...(await readInstruments(payload, { dossierId })) })
})
