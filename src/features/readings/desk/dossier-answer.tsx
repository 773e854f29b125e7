import type { Place } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { messages } from './messages'
import type { DossierAnswer } from './read-dossier'

type Areas = Record<string, { state: 'fluide' | 'tendu' | 'en-question'; note: string }>

/** One answer in words. A client's text is only ever text. */
export function DossierAnswerView({
  answer: { kind, answer, options, scaleLabels },
  locale,
}: {
  answer: DossierAnswer
  locale: Locale
}) {
  const t = inLocale(messages, locale).dossier
  // The database keeps the keys of an answer in an order of its own: areas are read as the form asked them.
  const rank = (value: string) => options.findIndex((option) => option.value === value)
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value
  if (typeof answer === 'number')
    return (
      <>
        {`${answer} / 100`}
        {scaleLabels && (
          <span className="block text-step-small text-quiet">{`0 ${scaleLabels.low} · 100 ${scaleLabels.high}`}</span>
        )}
      </>
    )
  if (typeof answer === 'string') {
    if (kind === 'choice') return labelOf(answer)
    if (kind === 'time' && answer === 'unknown') return t.unknownTime
    return <span className="whitespace-pre-line">{answer}</span>
  }
  if (kind === 'place') {
    const { name, region, country } = answer as Place
    return [name, region, country].filter(Boolean).join(', ')
  }
  return (
    <ul className="grid gap-1.5">
      {Object.entries(answer as Areas)
        .toSorted(([a], [b]) => rank(a) - rank(b))
        .map(([area, { state, note }]) => (
          <li key={area}>
            <span className="text-quiet">{labelOf(area)}</span> · {t.areas[state]}
            {note && <span className="block whitespace-pre-line text-text">{note}</span>}
          </li>
        ))}
    </ul>
  )
}
