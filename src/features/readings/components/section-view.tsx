import { inLocale, type Locale } from '@/shared/locale'
import { Badge, DefinitionList } from '@/ui'
import type { SectionContent } from '../domain/reading-content'
import { messages } from '../messages'
import { ProseView } from './prose-view'

/** The text of one sealed section, whatever its kind. */
export function SectionView({
  section,
  choiceLabel,
  locale,
}: {
  section: SectionContent
  choiceLabel?: string
  locale: Locale
}) {
  const t = inLocale(messages, locale)
  switch (section.kind) {
    case 'prose':
      return <ProseView text={section.text} />
    case 'choice':
      return (
        <>
          {choiceLabel && (
            <div className="not-prose mb-4 font-sans">
              <Badge tone="gold">{choiceLabel}</Badge>
            </div>
          )}
          <ProseView text={section.text} />
        </>
      )
    case 'list':
      return (
        <ol>
          {section.items.map((item, index) => (
            <li key={index}>
              <ProseView text={item} />
            </li>
          ))}
        </ol>
      )
    case 'rituals':
      return section.items.map((ritual, index) => (
        <section key={index} className="mb-10">
          <h3>{ritual.title}</h3>
          <ProseView text={ritual.intent} />
          <ol aria-label={t.reading.steps}>
            {ritual.steps.map((step, at) => (
              <li key={at}>
                <ProseView text={step} />
              </li>
            ))}
          </ol>
        </section>
      ))
    case 'synthesis':
      return <SynthesisView section={section} locale={locale} />
  }
}

/** Five words, a state, a point of vigilance, a direction. */
export function SynthesisView({
  section,
  locale,
}: {
  section: SectionContent & { kind: 'synthesis' }
  locale: Locale
}) {
  const t = inLocale(messages, locale).synthesis
  return (
    <div className="grid gap-6 font-sans">
      <ul role="list" aria-label={t.keywords} className="flex list-none flex-wrap gap-2 p-0">
        {section.keywords.map((word) => (
          <li key={word} className="m-0 p-0">
            <Badge tone="gold">{word}</Badge>
          </li>
        ))}
      </ul>
      <DefinitionList
        items={[
          { term: t.emotionalState, value: section.emotionalState },
          { term: t.vigilance, value: section.vigilance },
          { term: t.direction, value: section.direction },
        ]}
      />
    </div>
  )
}
