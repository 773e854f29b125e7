import { respondFile } from '@/features/readings'
import { route } from '@/platform/http/respond'
import { findFile } from '../find-file'

/** The SVG of a mandala, under the id of its picture. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, { params }) =>
  respondFile(await findFile(request, (await params).id, 'vector'), request.headers.get('range')),
)
