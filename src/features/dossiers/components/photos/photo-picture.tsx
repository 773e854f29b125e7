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
  const [isUnreadable, setUnreadable] = useState(false)
  const source = preview ?? (photo && !photo.isDeleted ? `/api/sanctuaire/photos/${photo.id}` : null)
  if (!source || isUnreadable) {
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
        alt={words.alt(label)}
        className={classNames('object-contain', isBusy && 'opacity-60')}
        onError={() => setUnreadable(true)}
      />
    </div>
  )
}
