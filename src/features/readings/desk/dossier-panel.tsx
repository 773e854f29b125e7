import { inLocale, type Locale } from '@/shared/locale'
import { DefinitionList } from '@/ui'
import { shortSeal } from '../domain/seal-content'
import { DossierAnswerView } from './dossier-answer'
import { DossierPhotos } from './dossier-photos'
import { messages } from './messages'
import type { DeskDossier } from './read-dossier'

/** What the client confided, exactly as it was sealed. */
export function DossierPanel({ dossier, locale }: { dossier: DeskDossier; locale: Locale }) {
  const t = inLocale(messages, locale)
  const date = new Intl.DateTimeFormat(t.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(dossier.sealedAt))
  const birth = dossier.birth && (
    <>
      {dossier.birth.text}
      {dossier.birth.note && <span className="mt-1 block text-step-small text-warning">{dossier.birth.note}</span>}
    </>
  )
  return (
    <>
      <DossierPhotos photos={dossier.photos} locale={locale} />
      <DefinitionList
        className="mt-5"
        items={[
          ...(birth ? [{ term: t.dossier.birth, value: birth }] : []),
          ...dossier.answers.map((answer) => ({
            term: answer.question,
            value: <DossierAnswerView answer={answer} locale={locale} />,
          })),
        ]}
      />
      <p className="mt-6 border-t border-line pt-4 text-step-small text-quiet">
        {t.dossier.sealedOn(date)}
        <br />
        {t.dossier.seal}{' '}
        <abbr title={dossier.seal} className="font-medium tabular-nums no-underline">
          {shortSeal(dossier.seal)}
        </abbr>
      </p>
    </>
  )
}
