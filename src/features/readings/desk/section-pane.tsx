'use client'

import type { TemplateSection } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button } from '@/ui'
import type { JudgedPoint } from '../commands/judge-content'
import { SectionView } from '../components/section-view'
import { countWords } from '../domain/count-words'
import type { SectionContent } from '../domain/reading-content'
import { sectionText } from '../domain/section-text'
import { messages } from './messages'
import { SectionEditor } from './section-editor'

type Props = {
  section: TemplateSection
  content: SectionContent
  points: JudgedPoint[]
  canEdit: boolean
  onChange: (content: SectionContent) => void
  onTurn: (by: 1 | -1) => void
  hasPrevious: boolean
  hasNext: boolean
  locale: Locale
}

/** One section: its title, what the template asks of it, its words, and how many they are. */
export function SectionPane({
  section,
  content,
  points,
  canEdit,
  onChange,
  onTurn,
  hasPrevious,
  hasNext,
  locale,
}: Props) {
  const t = inLocale(messages, locale).sections
  const words = countWords(sectionText(content))
  const isWithin = words >= section.minWords && words <= section.maxWords
  const choice =
    content.kind === 'choice' ? section.options.find(({ value }) => value === content.choice)?.label : undefined
  return (
    <section className="section-pane" aria-labelledby="section-title">
      <h1 id="section-title" className="pane-title">
        {section.title}
      </h1>
      <p id="section-help" className="pane-help">
        {[section.isRequired ? '' : t.optional, t.range(section.minWords, section.maxWords), section.guidance]
          .filter(Boolean)
          .join(' ')}
      </p>
      {canEdit ? (
        <SectionEditor section={section} content={content} onChange={onChange} points={points} locale={locale} />
      ) : (
        <div className="lu-prose">
          <SectionView section={content} choiceLabel={choice} locale={locale} />
        </div>
      )}
      <div className="pane-foot">
        <span className={isWithin ? 'tabular-nums text-success' : 'tabular-nums'}>{t.words(words)}</span>
        <span className="ml-auto flex gap-2">
          <Button variant="quiet" size="small" disabled={!hasPrevious} onClick={() => onTurn(-1)}>
            {t.previous}
          </Button>
          <Button variant="quiet" size="small" disabled={!hasNext} onClick={() => onTurn(1)}>
            {t.next}
          </Button>
        </span>
      </div>
      {canEdit && (
        <p className="mt-2 text-step-small text-quiet">
          {t.markup}
          <br />
          {t.keys}
        </p>
      )}
    </section>
  )
}
