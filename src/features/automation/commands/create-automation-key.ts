import type { Payload } from 'payload'
import { hashToken, newToken } from '@/platform/security/token'
import type { Scope } from '../domain/scopes'

type NewKey = { name: string; scopes: Scope[]; days: number; createdBy?: string; token?: string }

/**
 * Makes a key and gives its token, the only time it is ever seen. `token` lets a start script bring a secret of its own (32 random bytes or more):
 * making the same one twice is one key.
 */
export async function createAutomationKey(
  payload: Payload,
  { name, scopes, days, createdBy, token: given }: NewKey,
): Promise<{ token: string }> {
  const { token, tokenHash } = given ? { token: given, tokenHash: hashToken(given) } : newToken('lumira_')
  const known = await payload.count({ collection: 'automation-keys', where: { tokenHash: { equals: tokenHash } } })
  if (known.totalDocs === 0)
    await payload.create({
      collection: 'automation-keys',
      data: {
        name,
        prefix: token.slice(0, 11),
        tokenHash,
        scopes,
        expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
        createdBy,
      },
      depth: 0,
    })
  return { token }
}
