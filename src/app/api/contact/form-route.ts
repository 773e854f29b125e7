import type { Payload } from 'payload'
import { keepDraft, type FormKind } from '@/features/contact'
import { respond, respondError, route } from '@/platform/http/respond'
import { logger } from '@/platform/log/logger'
import { reasonOf } from '@/platform/log/reason-of'
import { getPayload } from '@/platform/payload/get-payload'
import { networkAddressOf } from '@/platform/security/network-address'
import { networkOf } from '@/platform/security/network-of'
import { requireSameOrigin } from '@/platform/security/same-origin'
import { isAppError } from '@/shared/app-error'
import { goTo, wantsPage } from './answer-visitor'
import { readFields } from './read-fields'

type Take = (payload: Payload, sent: Record<string, unknown>, who: { network: string }) => Promise<void>

/**
 * A form that anybody may send. A program gets JSON: 202 `{ accepted: true }`, or the coded error. A browser is sent on to `/contact/envoi`, which says
 * that it was taken, or shows the form again with what was typed and the errors beside their fields.
 */
export const formRoute = (form: FormKind, take: Take) =>
  route(async (request: Request) => {
    requireSameOrigin(request.headers)
    const network = networkOf(networkAddressOf(request.headers))
    let sent: Record<string, unknown> = {}
    try {
      sent = await readFields(request)
      await take(await getPayload(), sent, { network })
    } catch (error) {
      return wantsPage(request) ? showAgain(form, sent, network, error) : respondError(error)
    }
    return wantsPage(request) ? goTo('/contact/envoi', { etat: form }, sent.locale) : respond({ accepted: true }, 202)
  })

async function showAgain(form: FormKind, sent: Record<string, unknown>, network: string, error: unknown) {
  if (!isAppError(error)) logger.error({ reason: reasonOf(error) }, 'a form of a visitor could not be taken')
  const { code, faults } = isAppError(error) ? error : { code: 'UNEXPECTED' as const, faults: [] }
  if (code === 'TOO_LARGE') return goTo('/contact/envoi', { etat: 'trop-long' }, sent.locale)
  const values = Object.fromEntries(
    Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  try {
    const draft = { form, id: idOf(form, values.form), values, code, faults }
    return goTo('/contact/envoi', { brouillon: await keepDraft(await getPayload(), draft, network) }, sent.locale)
  } catch (failure) {
    if (isAppError(failure)) return goTo('/contact/envoi', { etat: 'trop' }, sent.locale)
    throw failure
  }
}

const ids = { message: 'contact', newsletter: 'lettre', waiting: 'attente' }

const idOf = (form: FormKind, given: string | undefined): string =>
  given && /^[a-z][a-z-]{0,29}$/.test(given) ? given : ids[form]
