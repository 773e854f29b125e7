import type { TemplateSection } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { SectionView } from '../components/section-view'
import type { SectionContent } from '../domain/reading-content'
import { isSectionEmpty } from '../domain/section-text'
import { romanNumeral } from '../pdf/roman-numeral'
import { messages } from './messages'

type Props = { section: TemplateSection; content: SectionContent; number: number; locale: Locale }

/** The page of one section as it will read, small. */
export function PagePreview({ section, content, number, locale }: Props) {
  const t = inLocale(messages, locale).quality
  const choice =
    content.kind === 'choice' ? section.options.find(({ value }) => value === content.choice)?.label : undefined
  return (
    <section aria-label={t.preview} className="page-preview">
      <p className="page-preview-title">{`${romanNumeral(number)} · ${section.title}`}</p>
      <div className="lu-prose page-preview-text">
        {isSectionEmpty(content) ? (
          <p className="text-quiet">{t.nothing}</p>
        ) : (
          <SectionView section={content} choiceLabel={choice} locale={locale} />
        )}
      </div>
    </section>
  )
}
