import { randomBytes } from 'node:crypto'
import { sha256 } from '@/shared/hash'

/** A secret of 32 random bytes for a link, a session or a key, and the hash that is all the database keeps of it. */
export function newToken(prefix = ''): { token: string; tokenHash: string } {
  const token = prefix + randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

/** Tokens are random: a plain SHA-256 is enough, and looking one up by its hash leaks no timing. */
export const hashToken = (token: string): string => sha256(token)
