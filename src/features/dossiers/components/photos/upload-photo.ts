import type { DossierPhoto } from '../../queries/view-dossier'

export type PhotoUpload = { photo: DossierPhoto } | { refusal: string } | 'cancelled'

type Upload = {
  dossierId: string
  questionKey: string
  picture: Blob
  signal: AbortSignal
  onProgress: (share: number) => void
}

const addressOf = (dossierId: string, questionKey: string): string =>
  `/api/sanctuaire/dossiers/${dossierId}/photos/${encodeURIComponent(questionKey)}`

type Answer = Partial<DossierPhoto> & { error?: { code?: string } }

function readAnswer(status: number, text: string): PhotoUpload {
  let answer: Answer | null = null
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    // A proxy's own page instead of our answer: told by its status.
  }
  if (status === 201 && answer?.id && answer.questionKey)
    return {
      photo: {
        id: answer.id,
        questionKey: answer.questionKey,
        width: answer.width ?? 0,
        height: answer.height ?? 0,
        isDeleted: false,
      },
    }
  return {
    refusal: answer?.error?.code ?? (status === 413 ? 'TOO_LARGE' : status === 401 ? 'UNAUTHENTICATED' : 'UNEXPECTED'),
  }
}

/** Sends a picture with its progress from 0 to 1 (`fetch` tells none). Never throws; `refusal` is a code of our API, or `OFFLINE`. */
export const uploadPhoto = ({ dossierId, questionKey, picture, signal, onProgress }: Upload): Promise<PhotoUpload> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', addressOf(dossierId, questionKey))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onload = () => resolve(readAnswer(request.status, request.responseText))
    request.onerror = () => resolve({ refusal: 'OFFLINE' })
    request.onabort = () => resolve('cancelled')
    signal.addEventListener('abort', () => request.abort())
    request.send(picture)
  })

/** Takes a photo back. Null when it is gone, else the code of the refusal. */
export async function deletePhoto(dossierId: string, questionKey: string): Promise<string | null> {
  try {
    const answer = await fetch(addressOf(dossierId, questionKey), { method: 'DELETE' })
    if (answer.ok) return null
    const body = (await answer.json().catch(() => null)) as Answer | null
    return body?.error?.code ?? 'UNEXPECTED'
  } catch {
    return 'OFFLINE'
  }
}
