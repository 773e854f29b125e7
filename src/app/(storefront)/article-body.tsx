import { relatedArticles, type ArticleView } from '@/features/content'
import { ArticleHeader, ArticleText, RelatedArticles } from '@/features/content/server'
import type { Locale } from '@/shared/locale'
import { preloadFonts } from '@/ui/preload-fonts'
import { OfferInvite } from './blocks/offer-invite'
import { listArticles } from './content'

/** How many others are shown after an article. */
const relatedCount = 3

/** An article inside the frame of the storefront: its head, its text and authors, others of its category and then the latest, a quiet word about the offers. */
export async function ArticleBody({ article, locale }: { article: ArticleView; locale: Locale }) {
  preloadFonts('reading')
  const category = article.categories[0]?.slug
  const [near, latest] = await Promise.all([
    listArticles(locale, { category, size: relatedCount + 1 }),
    listArticles(locale, { size: relatedCount * 2 + 1 }),
  ])
  const related = relatedArticles(article.slug, [...near.articles, ...latest.articles], relatedCount)
  return (
    <>
      <article>
        <ArticleHeader article={article} locale={locale} />
        <ArticleText article={article} locale={locale} />
      </article>
      <RelatedArticles articles={related} locale={locale} />
      <OfferInvite locale={locale} />
    </>
  )
}
