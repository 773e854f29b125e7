import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Card, Eyebrow, Heading } from '@/ui'
import type { ArticleCard } from '../domain/article-view'
import { frenchSpaces } from '../domain/french-spaces'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'
import { ArticleLine } from './article-line'
import { DrawnCover } from './drawn-cover'

type ArticleCardsProps = {
  articles: ArticleCard[]
  locale: Locale
  /** Of the titles in the page's outline. */ level: 2 | 3
}

/** Articles side by side; the whole card leads to its article. */
export const ArticleCards = ({ articles, locale, level }: ArticleCardsProps) => (
  <ul role="list" className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
    {articles.map((article) => (
      <OneCard key={article.slug} article={article} locale={locale} level={level} />
    ))}
  </ul>
)

function OneCard({ article, locale, level }: { article: ArticleCard; locale: Locale; level: 2 | 3 }) {
  const { slug, title, summary, textLocale, publishedAt, cover, categories } = article
  const say = (words: string) => frenchSpaces(words, textLocale)
  const lang = textLocale === locale ? undefined : textLocale
  return (
    <Card as="li" padding="none" className="overflow-hidden">
      {cover ? (
        <picture>
          <img
            src={cover.url}
            alt=""
            width={cover.width}
            height={cover.height}
            loading="lazy"
            decoding="async"
            className="aspect-[16/9] w-full object-cover"
          />
        </picture>
      ) : (
        <DrawnCover seed={slug} />
      )}
      <div className="flex grow flex-col gap-3 p-6">
        {categories[0] && <Eyebrow>{categories[0].name}</Eyebrow>}
        <Heading level={level} size="card" lang={lang}>
          <Anchor href={storefrontPath(locale, `/journal/${slug}`)} className="lu-card-link">
            {say(title)}
          </Anchor>
        </Heading>
        <p lang={lang} className="lu-card-text">
          {say(summary)}
        </p>
        {lang && <p className="text-step-small text-quiet">{inLocale(messages, locale).journal.onlyIn[textLocale]}</p>}
        <ArticleLine publishedAt={publishedAt} locale={locale} className="mt-auto pt-2" />
      </div>
    </Card>
  )
}
