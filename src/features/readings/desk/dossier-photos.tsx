'use client'

import Image from 'next/image'
import { inLocale, type Locale } from '@/shared/locale'
import { Dialog } from '@/ui/client'
import { messages } from './messages'
import type { DeskDossier } from './read-dossier'

/** The photos, served through the desk's own access check; a press shows one large. */
export function DossierPhotos({ photos, locale }: { photos: DeskDossier['photos']; locale: Locale }) {
  const t = inLocale(messages, locale).dossier
  if (photos.length === 0) return <p className="text-step-note text-quiet">{t.noPhotos}</p>
  return (
    <ul className="dossier-photos" aria-label={t.photos}>
      {photos.map(({ id, question, width, height, isDeleted }) => (
        <li key={id}>
          {isDeleted ? (
            <p className="dossier-photo-gone">{t.photoGone}</p>
          ) : (
            <Dialog
              title={question}
              locale={locale}
              className="photo-dialog"
              trigger={
                <button type="button" className="dossier-photo" aria-label={t.enlarge(question)}>
                  <Photo id={id} width={width} height={height} alt="" />
                </button>
              }
            >
              <Photo id={id} width={width} height={height} alt={question} />
            </Dialog>
          )}
        </li>
      ))}
    </ul>
  )
}

// A private picture: unoptimized, because the optimizer would make public, cached copies of it.
const Photo = ({ id, alt, ...size }: { id: string; width: number; height: number; alt: string }) => (
  <Image {...size} alt={alt} unoptimized src={`/api/desk/photos/${id}`} />
)
