import { inLocale, type Locale } from '@/shared/locale'
import { Section, SectionHeader } from '@/ui'
import type { ArticleCard } from '../domain/article-view'
import { messages } from '../messages'
import { ArticleCards } from './article-cards'

/** Other articles to read after one; nothing when there is none. */
export function RelatedArticles({ articles, locale }: { articles: ArticleCard[]; locale: Locale }) {
  if (articles.length === 0) return null
  return (
    <Section ground="paper" aria-labelledby="a-lire-aussi" className="pt-0">
      <SectionHeader id="a-lire-aussi" title={inLocale(messages, locale).journal.related} />
      <ArticleCards articles={articles} locale={locale} level={3} />
    </Section>
  )
}
