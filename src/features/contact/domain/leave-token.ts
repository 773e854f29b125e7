import { createHmac, timingSafeEqual } from 'node:crypto'
import { payloadSecret } from '@/platform/env/app-env'

/**
 * The token of the leaving link. It is signed, not stored: the link of any letter ever sent keeps working, however often the confirmation link was made
 * anew. All it can do is take that one subscriber off the list.
 */
export const leaveTokenOf = (subscriberId: string): string => `${subscriberId}.${proofOf(subscriberId)}`

/** The subscriber whom a leaving link names, or null when we did not sign it. */
export function readLeaveToken(token: unknown): string | null {
  const [id = '', proof = ''] = typeof token === 'string' ? token.split('.') : []
  const [given, expected] = [Buffer.from(proof), Buffer.from(proofOf(id))]
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
}

const proofOf = (subscriberId: string): string =>
  createHmac('sha256', payloadSecret().PAYLOAD_SECRET).update(`newsletter leave ${subscriberId}`).digest('base64url')
