'use server'
import { redirect } from 'next/navigation'
import type { Payload } from 'payload'
import { z } from 'zod'
import { settleFreeOrders } from '@/features/checkout'
import { consumeSignInLink } from '@/features/clients'
import { networkAddress, sessionToken, setSessionCookie } from '@/features/clients/server'
import { logger } from '@/platform/log/logger'
import { reasonOf } from '@/platform/log/reason-of'
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
    const isConfirmed = await settleConfirmed(payload, used.clientId, used.next)
    // The page that follows an order knows only the browser that placed it; a mail may be opened in another.
    return isConfirmed ? '/sanctuaire' : used.next
  } catch (error) {
    if (!isAppError(error)) throw error
    return `/sanctuaire/lien?etat=invalide&suite=${encodeURIComponent(next)}`
  }
}

/**
 * A free order waits for its address to be confirmed by the very link that was mailed for it: another order that somebody typed with that address is
 * not this person's wish. Whether that order is theirs now. What fails here is tried again from the
 * order's page; the client is in.
 */
async function settleConfirmed(payload: Payload, clientId: string, next: string): Promise<boolean> {
  const orderId = new URL(next, 'http://localhost').searchParams.get('commande')
  if (!orderId || !z.uuid().safeParse(orderId).success) return false
  try {
    const { settled } = await settleFreeOrders(payload, { clientId, orderId })
    return settled.includes(orderId)
  } catch (error) {
    logger.error({ reason: reasonOf(error) }, 'a free order could not be settled at sign-in')
    return false
  }
}
