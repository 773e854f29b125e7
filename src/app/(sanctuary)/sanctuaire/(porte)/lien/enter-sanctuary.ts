'use server'
import { redirect } from 'next/navigation'
import type { Payload } from 'payload'
import { settleFreeOrders } from '@/features/checkout'
import { consumeSignInLink } from '@/features/clients'
import { networkAddress, sessionToken, setSessionCookie } from '@/features/clients/server'
import { logger } from '@/platform/log/logger'
import { getPayload } from '@/platform/payload/get-payload'
import { localPath } from '@/platform/security/same-origin'
import { isAppError } from '@/shared/app-error'

/** Uses the link of a mail: this browser gets a session under a new id and goes where the link leads. */
export async function enterSanctuary(form: FormData): Promise<void> {
  const suite = form.get('suite')
  const next = localPath(typeof suite === 'string' ? suite : null, '/sanctuaire')
  redirect(await spendLink(form.get('jeton'), next))
}

async function spendLink(token: unknown, next: string): Promise<string> {
  const payload = await getPayload()
  try {
    const input = { token, next, currentToken: await sessionToken(), networkAddress: await networkAddress() }
    const used = await consumeSignInLink(payload, input)
    await setSessionCookie(used.sessionToken, used.expiresAt)
    await settleWaiting(payload, used.clientId)
    return used.next
  } catch (error) {
    if (!isAppError(error)) throw error
    return `/sanctuaire/lien?etat=invalide&suite=${encodeURIComponent(next)}`
  }
}

/** A free order waits for its address to be confirmed, which has just happened. Reconciliation tries again what fails here: the client is in. */
async function settleWaiting(payload: Payload, clientId: string): Promise<void> {
  try {
    await settleFreeOrders(payload, { clientId })
  } catch (error) {
    logger.error(
      { reason: error instanceof Error ? error.name : 'unknown' },
      'a free order could not be settled at sign-in',
    )
  }
}
