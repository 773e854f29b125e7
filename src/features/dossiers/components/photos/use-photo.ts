'use client'

import { useEffect, useRef, useState } from 'react'
import { photoLimits } from '../../domain/photo-limits'
import type { DossierPhoto } from '../../queries/view-dossier'
import { lightenPicture } from './lighten-picture'
import { deletePhoto, uploadPhoto } from './upload-photo'

export type PhotoStage =
  | { name: 'idle' }
  | { name: 'preparing' | 'treating' | 'removing' | 'kept' | 'removed' }
  | { name: 'sending'; percent: number }
  /** `file` is there to be sent again. */
  | { name: 'refused'; code: string; file: File | null }

type PhotoOptions = { dossierId: string; questionKey: string; onStored: (photo: DossierPhoto | null) => void }

/** Sends, replaces and removes the photo of one question; one sending at a time, the last chosen wins. */
export function usePhoto({ dossierId, questionKey, onStored }: PhotoOptions) {
  const [stage, setStage] = useState<PhotoStage>({ name: 'idle' })
  const [preview, setPreview] = useState<string | null>(null)
  const sending = useRef<AbortController | null>(null)

  useEffect(() => () => sending.current?.abort(), [])
  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview])

  async function send(file: File): Promise<void> {
    sending.current?.abort()
    const mine = new AbortController()
    sending.current = mine
    if (file.size === 0) return setStage({ name: 'refused', code: 'EMPTY', file: null })
    setPreview(URL.createObjectURL(file))
    setStage({ name: 'preparing' })
    const picture = await lightenPicture(file)
    if (mine.signal.aborted) return
    if (picture.size > photoLimits.maxBytes) return refuse('TOO_LARGE', null)
    setStage({ name: 'sending', percent: 0 })
    const upload = await uploadPhoto({
      dossierId,
      questionKey,
      picture,
      signal: mine.signal,
      onProgress: (share) =>
        setStage(share < 1 ? { name: 'sending', percent: Math.floor(share * 100) } : { name: 'treating' }),
    })
    if (upload === 'cancelled' || mine.signal.aborted) return
    if ('refusal' in upload) return refuse(upload.refusal, isTransient(upload.refusal) ? file : null)
    onStored(upload.photo)
    setStage({ name: 'kept' })
  }

  function refuse(code: string, file: File | null) {
    setStage({ name: 'refused', code, file })
    if (!file) setPreview(null)
  }

  return {
    stage,
    preview,
    send,
    cancel() {
      sending.current?.abort()
      setPreview(null)
      setStage({ name: 'idle' })
    },
    async remove(): Promise<void> {
      setStage({ name: 'removing' })
      const code = await deletePhoto(dossierId, questionKey)
      if (code) return refuse(code, null)
      onStored(null)
      setPreview(null)
      setStage({ name: 'removed' })
    },
  }
}

/** What may succeed when the same file is sent again. */
const isTransient = (code: string): boolean =>
  ['OFFLINE', 'UPSTREAM_UNAVAILABLE', 'UNEXPECTED', 'UNAUTHENTICATED', 'RATE_LIMITED'].includes(code)
