import { currentSession } from '@/features/clients/server'
import { getDeliverableFile, respondFile, type DeliverableFile } from '@/features/readings'
import { route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { AppError, isAppError } from '@/shared/app-error'

type Context = { params: Promise<{ id: string }> }

/** A file of a delivered reading, for the client it belongs to, or for the desk. Whoever may not have it is told that it is not there. */
export const GET = route<Context>(async (request, { params }) => {
  const { id } = await params
  return respondFile(await findFile(request, id), request.headers.get('range'))
})

/** One browser may hold a client's session and a desk session: the file opens for either that may have it. */
async function findFile(request: Request, deliverableId: string): Promise<DeliverableFile> {
  const payload = await getPayload()
  const session = await currentSession()
  if (session) {
    try {
      return await getDeliverableFile(payload, { deliverableId, user: session.user })
    } catch (error) {
      if (!isAppError(error) || error.code !== 'NOT_FOUND') throw error
    }
  }
  const { user } = await payload.auth({ headers: request.headers })
  if (!user && session) throw new AppError('NOT_FOUND', 'no such file')
  return getDeliverableFile(payload, { deliverableId, user })
}
