import type { FieldFault } from '@/shared/app-error'
import { inLocale, type Locale } from '@/shared/locale'

/** UNREACHABLE: the request never came back; nothing is known of its effect, so what is sent must be safe to send again. */
export type DeskFailure = { ok: false; code: string; message: string; faults: FieldFault[] }
export type DeskAnswer<Value> = ({ ok: true } & Value) | DeskFailure

const unreachable = {
  fr: 'Le desk ne répond pas. Vérifiez votre connexion\u00a0: rien n’est perdu sur cet écran.',
  en: 'The desk does not answer. Check your connection: nothing is lost on this screen.',
}

type Options = { body?: object; method?: 'GET' | 'POST'; locale: Locale; keepalive?: boolean }

/** Calls one of the desk's routes (`/api/desk…`) from a page of ours. Never throws: a failure carries a sentence to show. */
export async function callDesk<Value = object>(
  path: string,
  { body, method = 'POST', locale, keepalive }: Options,
): Promise<DeskAnswer<Value>> {
  try {
    const response = await fetch(`/api/desk${path}`, {
      method,
      keepalive,
      credentials: 'same-origin',
      headers: body ? { 'content-type': 'application/json' } : undefined,
      body: body && JSON.stringify(body),
    })
    return (await response.json()) as DeskAnswer<Value>
  } catch {
    return { ok: false, code: 'UNREACHABLE', message: inLocale(unreachable, locale), faults: [] }
  }
}
