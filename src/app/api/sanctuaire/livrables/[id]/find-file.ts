import { currentSession } from '@/features/clients/server'
import { getDeliverableFile, type DeliverableFile } from '@/features/readings'
import { getPayload } from '@/platform/payload/get-payload'
import { AppError, isAppError } from '@/shared/app-error'

/**
 * A file of a sealed reading, for the client it belongs to, or for the desk: one browser may hold a session of each, and the file opens for either that
 * may have it. Whoever may not is told that it is not there.
 */
export async function findFile(request: Request, deliverableId: string, as?: 'vector'): Promise<DeliverableFile> {
  const payload = await getPayload()
  const session = await currentSession()
  if (session) {
    try {
      return await getDeliverableFile(payload, { deliverableId, user: session.user, as })
    } catch (error) {
      if (!isAppError(error) || error.code !== 'NOT_FOUND') throw error
    }
  }
  const { user } = await payload.auth({ headers: request.headers })
  if (!user && session) throw new AppError('NOT_FOUND', 'no such file')
  return getDeliverableFile(payload, { deliverableId, user, as })
}
