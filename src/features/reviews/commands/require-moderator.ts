import type { TypedUser } from 'payload'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'

/** Editors and admins moderate. Throws UNAUTHENTICATED for nobody, FORBIDDEN for everybody else. */
export function requireModerator(user: TypedUser | null | undefined): { id: string } {
  const who = principalOf({ user: user ?? null })
  if (who.kind === 'nobody') throw new AppError('UNAUTHENTICATED', 'sign in to the desk first')
  if (who.kind !== 'staff' || who.role === 'expert')
    throw new AppError('FORBIDDEN', 'only editors and admins moderate reviews')
  return { id: who.id }
}
