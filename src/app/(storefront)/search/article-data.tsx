import { siteMessages, type ArticleView } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { addressOfPath, sharePath, siteOrigin } from './address'
import { articleFacts } from './json-ld/article-facts'
import { breadcrumbFacts } from './json-ld/breadcrumb-facts'
import { JsonLd } from './json-ld/json-ld'

/** What search engines are told of an article. */
export function ArticleData({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = inLocale(siteMessages, locale)
  const path = `/journal/${article.slug}`
  const url = addressOfPath(locale, path)
  const origin = siteOrigin()
  const trail = [
    { name: t.site, url: addressOfPath(locale, '/') },
    { name: t.share.journal, url: addressOfPath(locale, '/journal') },
    { name: article.title, url },
  ]
  const picture = new URL(sharePath(locale, path), origin).href
  return <JsonLd things={[articleFacts({ article, url, picture, origin }), breadcrumbFacts(trail)]} />
}
