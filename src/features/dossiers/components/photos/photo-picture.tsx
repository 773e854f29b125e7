'use client'

import Image from 'next/image'
import { useState } from 'react'
import { classNames, Icon } from '@/ui'
import type { messages } from '../../messages'
import type { DossierPhoto } from '../../queries/view-dossier'

type PhotoPictureProps = {
  photo: DossierPhoto | undefined
  /** An address of this page's own memory, while the file is on its way. */
  preview?: string | null
  label: string
  isBusy?: boolean
  words: (typeof messages)['fr']['photo']
}

const frame = 'relative grid aspect-4/3 w-full place-items-center overflow-hidden rounded-1 bg-sunken text-quiet'

/** The photo that is kept, or the one that is being sent; words where this browser cannot show it (HEIC). */
export function PhotoPicture({ photo, preview, label, isBusy, words }: PhotoPictureProps) {
  const [unreadable, setUnreadable] = useState<string[]>([])
  const stored = photo && !photo.isDeleted && !(preview && isBusy) ? `/api/sanctuaire/photos/${photo.id}` : null
  // What this browser has in hand is shown at once; what it cannot read (HEIC) comes back from us re-encoded.
  const source = [preview, stored].find((each) => each && !unreadable.includes(each))
  if (!source) {
    const text = photo?.isDeleted ? words.deleted : preview ? words.noPreview : words.empty
    return (
      <div className={frame}>
        <div className="grid justify-items-center gap-2 p-4 text-center text-step-note">
          <Icon name="image" size={28} />
          <span>{text}</span>
        </div>
      </div>
    )
  }
  return (
    <div className={frame}>
      {/* A private file behind an access check: no optimiser may fetch or keep it. */}
      <Image
        src={source}
        fill
        unoptimized
        loading="eager"
        alt={words.alt(label)}
        className={classNames('object-contain', isBusy && 'opacity-60')}
        onError={() => setUnreadable((before) => [...before, source])}
      />
    </div>
  )
}
