import type { Payload } from 'payload'
import { respond, respondError, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { requireSameOrigin } from '@/platform/security/same-origin'
import { isAppError } from '@/shared/app-error'
import { goTo, wantsPage } from '../answer-visitor'
import { readFields } from '../read-fields'

/**
 * What the button behind a mailed link posts: the token comes as the field or the query's `jeton`. A browser goes back to the link's page, told what came
 * of it; a program gets JSON.
 */
export const tokenRoute = (page: string, spend: (payload: Payload, token: unknown) => Promise<void>) =>
  route(async (request: Request) => {
    requireSameOrigin(request.headers)
    const fields = await readFields(request)
    const token = fields.jeton ?? new URL(request.url).searchParams.get('jeton')
    try {
      await spend(await getPayload(), token)
    } catch (error) {
      if (!wantsPage(request) || !isAppError(error)) return respondError(error)
      return goTo(page, { etat: 'invalide' }, fields.locale)
    }
    return wantsPage(request) ? goTo(page, { etat: 'fait' }, fields.locale) : respond({ done: true })
  })
