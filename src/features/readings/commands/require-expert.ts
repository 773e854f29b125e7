import type { TypedUser } from 'payload'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'
import { toLocale, type Locale } from '@/shared/locale'

/** A member of the team who may work on readings. `publicName` is what clients see. */
export type Expert = { id: string; isAdmin: boolean; publicName: string; locale: Locale }

/**
 * The experts' rule: experts and admins work on readings; editors, clients and strangers do not.
 *
 * @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for everybody else.
 */
export function requireExpert(user: TypedUser | null | undefined): Expert {
  const who = principalOf({ user: user ?? null })
  if (who.kind === 'nobody') throw new AppError('UNAUTHENTICATED', 'sign in to the desk first')
  if (who.kind !== 'staff' || who.role === 'editor')
    throw new AppError('FORBIDDEN', 'only experts and admins work on readings')
  const { name, publicName, locale } = user as {
    name?: string | null
    publicName?: string | null
    locale?: string | null
  }
  return {
    id: who.id,
    isAdmin: who.role === 'admin',
    publicName: publicNameOf({ name, publicName }),
    locale: toLocale(locale),
  }
}

/** « Élodie R. »: the chosen public name, or the first name and an initial; a full name is never shown to a client. */
export function publicNameOf({ name, publicName }: { name?: string | null; publicName?: string | null }): string {
  const chosen = publicName?.trim()
  if (chosen) return chosen
  const [first = 'Lumira', ...others] = (name ?? '').trim().split(/\s+/).filter(Boolean)
  const last = others.at(-1)
  return last ? `${first} ${[...last][0]?.toLocaleUpperCase('fr')}.` : first
}
