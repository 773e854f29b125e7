import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { Card, Eyebrow, Seal } from '@/ui'
import { shortSeal } from '../domain/seal-content'
import { messages } from '../messages'
import type { SampleView } from '../queries/list-samples'
import { ProseView } from './prose-view'

/** A sample of a sealed reading as a sheet of paper, with its seal, its date and the expert's public name. */
export function SampleSheet({ sample, locale }: { sample: SampleView; locale: Locale }) {
  const t = inLocale(messages, locale).sample
  return (
    <Card as="figure" ground="paper" look="sheet" padding="large">
      <blockquote className="flex flex-col gap-8" lang={sample.locale === locale ? undefined : sample.locale}>
        {sample.passages.map(({ title, text }, index) => (
          <div key={index}>
            <Eyebrow>{title}</Eyebrow>
            <div className="lu-reads-later mt-3 flex flex-col gap-4 text-[1.125rem] leading-[1.75] text-text">
              <ProseView text={text} />
            </div>
          </div>
        ))}
      </blockquote>
      <figcaption className="mt-8 flex items-center gap-4 border-t border-line pt-6 text-step-note text-quiet">
        <Seal size={44} />
        <span>
          <span className="block font-medium text-text">
            {t.sealedOn(formatDate(sample.sealedAt, locale), sample.expertName)}
          </span>
          <span className="block" title={sample.seal}>
            {t.seal(shortSeal(sample.seal))}
          </span>
          <span className="block">{t.bases[sample.basis]}</span>
        </span>
      </figcaption>
    </Card>
  )
}
