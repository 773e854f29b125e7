import type { ReadingTemplate } from '@/features/catalog'
import type { DossierSnapshot } from '@/features/dossiers/domain/seal-snapshot'
import type { ReadingContent } from '@/features/readings/domain/reading-content'
import { sampleReadingContent } from '../../tests/factories/reading-content'

type Job = { readingId: string; eventId: string; key: string; api: string }

type Request = { dossierId: string; status: string; template: ReadingTemplate }

/** Reads the request and its sealed dossier over REST with the twin's key, writes a draft, sends it back. Sending twice is one draft. */
export async function writeDraft({ readingId, eventId, key, api }: Job): Promise<void> {
  const call = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(new URL(`/api/automation/${path}`, api), {
      ...init,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...init.headers },
    })
    if (!response.ok)
      throw new Error(
        `${init.method ?? 'GET'} ${path.split('/')[0]} answered ${response.status}: ${await response.text()}`,
      )
    return (await response.json()) as T
  }
  const request = await call<Request>(`readings/${readingId}`)
  if (request.status !== 'draft') return
  const { snapshot } = await call<{ snapshot: DossierSnapshot }>(`dossiers/${request.dossierId}`)
  await call(`readings/${readingId}/draft`, {
    method: 'PUT',
    headers: { 'idempotency-key': eventId },
    body: JSON.stringify({ content: withDossier(sampleReadingContent(request.template, seedOf(readingId)), snapshot) }),
  })
}

/** The client's own words open the reading, as a real draft would have it. */
function withDossier(content: ReadingContent, snapshot: DossierSnapshot): ReadingContent {
  const intention = snapshot.answers.find(({ key }) => key === 'intention')?.answer
  const opening = content.introduction
  if (typeof intention !== 'string' || opening?.kind !== 'prose') return content
  const quote = intention
    .replaceAll(/[\s*«»]+/g, ' ')
    .trim()
    .slice(0, 160)
  return {
    ...content,
    introduction: { ...opening, text: `Vous nous avez confié ceci : « ${quote} ».\n\n${opening.text}` },
  }
}

const seedOf = (id: string): number => Number.parseInt(id.slice(0, 6), 16)
