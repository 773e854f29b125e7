import type { Locale } from '@/shared/locale'
import { Section } from '@/ui'
import type { ArticleView } from '../domain/article-view'
import { ArticleAuthors } from './article-authors'
import { RichTextView } from './rich-text-view'

/** An article's text on paper, then who wrote it. */
export function ArticleText({ article, locale }: { article: ArticleView; locale: Locale }) {
  const { body, textLocale, authors } = article
  return (
    <Section ground="paper" width="reading">
      <div lang={textLocale === locale ? undefined : textLocale}>
        <RichTextView body={body} locale={locale} textLocale={textLocale} hasChapter />
      </div>
      <div className="mt-14">
        <ArticleAuthors authors={authors} locale={locale} />
      </div>
    </Section>
  )
}
