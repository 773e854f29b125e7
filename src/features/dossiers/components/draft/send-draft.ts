import { toSaveResult, type DraftBody, type SaveResult } from './save-result'

/** Browsers refuse a farewell request (`keepalive`) beyond 64 KiB; what is longer stays in the local copy. */
const longestFarewell = 60_000
const longestWait = 20_000

/** Saves a draft over our API. Never throws. With `isLast` the request outlives the page. */
export async function sendDraft(dossierId: string, draft: DraftBody, { isLast = false } = {}): Promise<SaveResult> {
  const body = JSON.stringify(draft)
  const keepalive = isLast && new Blob([body]).size < longestFarewell
  try {
    const answer = await fetch(`/api/sanctuaire/dossiers/${dossierId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive,
      signal: isLast ? undefined : AbortSignal.timeout(longestWait),
    })
    return toSaveResult(answer.status, await answer.json().catch(() => null))
  } catch {
    return { kind: 'offline' }
  }
}
