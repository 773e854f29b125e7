import type { Payload } from 'payload'
import { takeFrom } from '@/platform/security/rate-limit'
import { hashToken, newToken } from '@/platform/security/token'
import type { ErrorCode, FieldFault } from '@/shared/app-error'

export const forms = ['message', 'newsletter', 'waiting'] as const
export type FormKind = (typeof forms)[number]

/** A form that could not be taken: what was typed, and what to put right. */
export type FormDraft = {
  form: FormKind
  /** The form's id in its page. */
  id: string
  values: Record<string, string>
  code: ErrorCode | 'UNEXPECTED'
  faults: FieldFault[]
}

export const draftPrefix = 'form-draft:'
const perNetwork = { name: 'draft-network', points: 60, seconds: 3_600 }

/**
 * Keeps what somebody typed for an hour, for the page that shows the form again: a browser without JavaScript gets it back whole. Returns the token that
 * opens it (its hash alone is stored). Throws RATE_LIMITED.
 */
export async function keepDraft(payload: Payload, draft: FormDraft, network: string): Promise<string> {
  await takeFrom(payload, perNetwork, network)
  const { token, tokenHash } = newToken()
  const values = Object.fromEntries(Object.entries(draft.values).map(([name, value]) => [name, storable(value)]))
  await payload.kv.set(`${draftPrefix}${tokenHash}`, { ...draft, values, keptAt: new Date().toISOString() })
  return token
}

/** What PostgreSQL cannot hold is left out. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

/** The draft that a token opens, or null. */
export const findDraft = async (payload: Payload, token: unknown): Promise<FormDraft | null> =>
  typeof token === 'string' && token !== '' && token.length <= 100
    ? payload.kv.get<FormDraft>(`${draftPrefix}${hashToken(token)}`)
    : null
