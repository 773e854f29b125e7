import type { FieldFault } from '@/shared/app-error'

export type DraftBody = { revision: number; answers: Record<string, unknown>; currentStep: string | null }

/** What became of one saving, as a screen needs to know it. */
export type SaveResult =
  | { kind: 'saved'; revision: number }
  | { kind: 'conflict' }
  | { kind: 'refused'; faults: FieldFault[] }
  /** No session any more, or no access: what is typed waits on this device. */
  | { kind: 'expired' }
  /** Sealed, or not ours: no saving can succeed any more. */
  | { kind: 'closed' }
  /** Did not reach us (`offline`), or we could not (`failed`): tried again. */
  | { kind: 'offline' }
  | { kind: 'failed' }

type ErrorBody = { error?: { code?: string; faults?: FieldFault[] } }

const kinds: Record<string, 'conflict' | 'expired' | 'closed'> = {
  REVISION_CONFLICT: 'conflict',
  UNAUTHENTICATED: 'expired',
  DOSSIER_SEALED: 'closed',
  NOT_FOUND: 'closed',
  CONSENT_REQUIRED: 'closed',
  FORBIDDEN: 'closed',
}

/** Reads our API's answer to a saving. */
export function toSaveResult(status: number, body: unknown): SaveResult {
  const { error, revision } = (body ?? {}) as ErrorBody & { revision?: unknown }
  if (status === 200 && typeof revision === 'number') return { kind: 'saved', revision }
  const kind = kinds[error?.code ?? '']
  if (kind) return { kind }
  if (status === 422) return { kind: 'refused', faults: error?.faults ?? [] }
  return { kind: 'failed' }
}
