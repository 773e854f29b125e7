'use client'

import type { IntakeQuestion } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, FieldError, FieldsetGroup, Icon } from '@/ui'
import { messages } from '../../messages'
import type { DossierPhoto } from '../../queries/view-dossier'
import { PhotoInputs } from './photo-inputs'
import { PhotoPicture } from './photo-picture'
import { usePhoto, type PhotoStage } from './use-photo'

type PhotoFieldProps = {
  id: string
  question: IntakeQuestion
  dossierId: string
  photo: DossierPhoto | undefined
  error?: string
  locale: Locale
  onStored: (photo: DossierPhoto | null) => void
}

type Words = (typeof messages)['fr']['photo']

function stageWords(stage: PhotoStage, t: Words): string {
  if (stage.name === 'sending') return t.sending(stage.percent)
  return stage.name === 'idle' || stage.name === 'refused' ? '' : t[stage.name]
}

/** A picture asked for: taken or chosen, shown at once where the browser can, sent, replaced, removed. */
export function PhotoField({ id, question, dossierId, photo, error, locale, onStored }: PhotoFieldProps) {
  const t = inLocale(messages, locale).photo
  const { stage, preview, send, cancel, remove } = usePhoto({ dossierId, questionKey: question.key, onStored })
  const refusal = stage.name === 'refused' ? (t.refusals[stage.code] ?? t.refusals.UNEXPECTED) : undefined
  const isBusy = ['preparing', 'sending', 'treating', 'removing'].includes(stage.name)
  // Once it has arrived, only the house knows whether it is kept: nothing left to cancel.
  const canCancel = stage.name === 'preparing' || stage.name === 'sending'
  return (
    <FieldsetGroup
      id={id}
      legend={question.label}
      help={question.help}
      error={photo ? undefined : error}
      required={question.isRequired}
      locale={locale}
    >
      <div className="grid gap-4 rounded-2 border border-line bg-raised p-4">
        <PhotoPicture photo={photo} preview={preview} label={question.label} isBusy={isBusy} words={t} />
        {stage.name === 'sending' && (
          <progress
            className="h-1.5 w-full"
            style={{ accentColor: 'var(--accent-mark)' }}
            max={100}
            value={stage.percent}
            aria-label={t.sending(stage.percent)}
          />
        )}
        <div role="alert" className="empty:hidden">
          {refusal && (
            <FieldError id={`${id}-refusal`} locale={locale}>
              {refusal}
            </FieldError>
          )}
        </div>
        <p role="status" className="flex min-h-6 items-center gap-2 text-step-note text-quiet">
          {stage.name === 'kept' && <Icon name="check" size={18} className="text-success" />}
          {stageWords(stage, t) || (!photo && !preview ? t.limits : '')}
        </p>
        {canCancel && <Button onClick={cancel}>{t.cancel}</Button>}
        {!canCancel && stage.name !== 'treating' && (
          <div className="grid gap-2">
            {stage.name === 'refused' && stage.file && (
              <Button variant="solid" onClick={() => stage.file && void send(stage.file)}>
                {t.retry}
              </Button>
            )}
            <PhotoInputs
              id={id}
              label={question.label}
              isFace={question.key.includes('face')}
              isReplacing={Boolean(photo)}
              words={t}
              onFile={(file) => void send(file)}
            />
            {photo && (
              <Button
                variant="quiet"
                busy={stage.name === 'removing'}
                aria-label={t.removeOf(question.label)}
                onClick={() => void remove()}
              >
                {t.remove}
              </Button>
            )}
          </div>
        )}
      </div>
    </FieldsetGroup>
  )
}
