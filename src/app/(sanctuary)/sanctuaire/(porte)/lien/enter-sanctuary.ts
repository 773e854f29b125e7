'use server'
import { redirect } from 'next/navigation'
import { consumeSignInLink } from '@/features/clients'
import { networkAddress, sessionToken, setSessionCookie } from '@/features/clients/server'
import { getPayload } from '@/platform/payload/get-payload'
import { localPath } from '@/platform/security/same-origin'
import { isAppError } from '@/shared/app-error'

/** Uses the link of a mail: this browser gets a session under a new id and goes where the link leads. */
export async function enterSanctuary(form: FormData): Promise<void> {
  const suite = form.get('suite')
  const next = localPath(typeof suite === 'string' ? suite : null, '/sanctuaire')
  redirect(await useLink(form.get('jeton'), next))
}

async function useLink(token: unknown, next: string): Promise<string> {
  const payload = await getPayload()
  try {
    const input = { token, next, currentToken: await sessionToken(), networkAddress: await networkAddress() }
    const used = await consumeSignInLink(payload, input)
    await setSessionCookie(used.sessionToken, used.expiresAt)
    return used.next
  } catch (error) {
    if (!isAppError(error)) throw error
    return `/sanctuaire/lien?etat=invalide&suite=${encodeURIComponent(next)}`
  }
}
