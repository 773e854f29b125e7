import { respondFile } from '@/features/readings'
import { route } from '@/platform/http/respond'
import { findFile } from './find-file'

/** A file of a delivered reading, as an attachment. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, { params }) =>
  respondFile(await findFile(request, (await params).id), request.headers.get('range')),
)
