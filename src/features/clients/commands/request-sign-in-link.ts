import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { takeFrom } from '@/platform/security/rate-limit'
import { localPath } from '@/platform/security/same-origin'
import { isAppError } from '@/shared/app-error'
import { sha256 } from '@/shared/hash'
import type { Locale } from '@/shared/locale'
import { networkOf } from '@/platform/security/network-of'
import { normalizeEmail } from '@/shared/normalize-email'

/**
 * Who floods is told so (429), by network and address together first, so that a flood on one address does not use up what its neighbours on the
 * same network have. An address has a limit of its own, whoever asks: past it the answer stays the same and the job sends no further mail while
 * the last link still works, so that its owner is neither buried in mails nor kept out.
 */
const perNetworkAndAddress = { name: 'link-pair', points: 5, seconds: 600 }
const perNetwork = { name: 'link-network', points: 20, seconds: 600 }
const perAddress = { name: 'link-address', points: 3, seconds: 600 }

export type LinkRequest = { email: unknown; locale: Locale; networkAddress?: string | null; next?: string | null }

/**
 * Asks for a sign-in link. The same statements run and the same answer is given whether the address has a client or not: who it is, is looked
 * up by a job. Throws VALIDATION_FAILED (field `email`) and RATE_LIMITED.
 */
export async function requestSignInLink(
  payload: Payload,
  { email, locale, networkAddress, next }: LinkRequest,
): Promise<void> {
  const address = normalizeEmail(email)
  const network = networkOf(networkAddress)
  await takeFrom(payload, perNetworkAndAddress, `${network} ${address}`)
  await takeFrom(payload, perNetwork, network)
  const isExcess = await isOver(payload, address)
  // Requests in excess share one job: a flood leaves one row behind.
  const key = `sign-in:${isExcess ? sha256(address).slice(0, 32) : randomUUID()}`
  const input = { email: address, locale, next: localPath(next, '/sanctuaire'), isExcess, requestId: randomUUID() }
  await transaction(payload, (tx) => addJob(tx, 'prepare-sign-in', input, { key }))
}

async function isOver(payload: Payload, address: string): Promise<boolean> {
  try {
    await takeFrom(payload, perAddress, address)
    return false
  } catch (error) {
    if (isAppError(error) && error.code === 'RATE_LIMITED') return true
    throw error
  }
}
