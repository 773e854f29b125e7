import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Seal } from '@/ui'
import { shortSeal } from '../domain/seal-content'
import type { DeskReading } from '../queries/get-reading-for-desk'
import type { SampleChoices } from '../queries/list-sample-choices'
import { messages } from './messages'
import { SampleDialog } from './sample-dialog'

type Props = { versions: DeskReading['versions']; samples: SampleChoices[]; locale: Locale }

/** The sealed versions, the newest first: who, when, under which fingerprint, and the files of each. */
export function SealedPanel({ versions, samples, locale }: Props) {
  const t = inLocale(messages, locale)
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
  return (
    <section aria-labelledby="sealed-title" className="sealed-panel">
      <h2 id="sealed-title" className="workshop-title">
        {t.sealed.title}
      </h2>
      <ol className="grid gap-5">
        {versions.map(({ id, number, seal, sealedAt, expertName, pdfId }) => (
          <li key={id}>
            <div className="flex items-center gap-3">
              <Seal size={44} />
              <div className="text-step-note">
                <p className="font-semibold text-strong">{t.sealed.version(number)}</p>
                <p>{t.sealed.by(expertName, date.format(new Date(sealedAt)))}</p>
              </div>
            </div>
            <p className="mt-2 text-step-small text-quiet">
              {t.sealed.seal}{' '}
              <abbr title={seal} className="font-medium tabular-nums no-underline">
                {shortSeal(seal)}
              </abbr>
            </p>
            <div className="mt-2">
              {pdfId ? (
                <ButtonLink size="small" href={`/api/sanctuaire/livrables/${pdfId}`} download>
                  {t.sealed.pdf}
                </ButtonLink>
              ) : (
                <span className="text-step-note text-quiet">{t.sealed.pdfPending}</span>
              )}
            </div>
            {samples
              .filter(({ versionId }) => versionId === id)
              .map((sample) => (
                <SampleDialog key={id} sample={sample} locale={locale} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
