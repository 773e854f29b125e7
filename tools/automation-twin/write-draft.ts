import { setTimeout as pause } from 'node:timers/promises'
import type { ReadingTemplate } from '@/features/catalog'
import type { DossierSnapshot } from '@/features/dossiers/domain/seal-snapshot'
import { callApi, isForbidden, isPassing, type Api } from './call-api'
import type { Instruments } from '@/features/instruments'
import { composeDraft } from './compose-draft'

export type Desk = Api & {
  /** First wait before it tries again what failed for a moment; each one doubles. */
  retryMs?: number
}

type Request = { dossierId: string; status: string; template: ReadingTemplate }

const tries = 6

/**
 * Reads the request and its sealed dossier over REST with the twin's key, writes a draft, sends it back. Sending twice is one draft. An app that is down
 * or busy is tried again for a while; what it refuses is not. Never throws: says how it ended.
 */
export async function writeDraft(
  { readingId, eventId, pauseMs }: { readingId: string; eventId: string; pauseMs: number },
  { retryMs = 1_000, ...api }: Desk,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await pause(attempt === 1 ? pauseMs : retryMs * 2 ** (attempt - 2), undefined, { signal: api.signal })
      return await writeOnce(readingId, eventId, api)
    } catch (error) {
      if (attempt < tries && !api.signal.aborted && isPassing(error)) continue
      return `no draft: ${error instanceof Error ? error.message : String(error)}`
    }
  }
}

async function writeOnce(readingId: string, eventId: string, api: Api): Promise<string> {
  const request = await callApi<Request>(api, `readings/${readingId}`)
  if (request.status !== 'draft') return `no draft: it is ${request.status}`
  const { snapshot } = await callApi<{ snapshot: DossierSnapshot }>(api, `dossiers/${request.dossierId}`)
  const instruments = await instrumentsOf(api, request.dossierId)
  const content = composeDraft(request.template, snapshot, Number.parseInt(readingId.slice(0, 6), 16), instruments)
  await callApi(api, `readings/${readingId}/draft`, {
    method: 'PUT',
    headers: { 'idempotency-key': eventId },
    body: JSON.stringify({ content }),
  })
  return 'draft sent'
}

/** What is read from the birth; nothing for a key that may not. */
async function instrumentsOf(api: Api, dossierId: string): Promise<Instruments | null> {
  try {
    return await callApi<Instruments>(api, `dossiers/${dossierId}/instruments`)
  } catch (error) {
    if (isForbidden(error)) return null
    throw error
  }
}
