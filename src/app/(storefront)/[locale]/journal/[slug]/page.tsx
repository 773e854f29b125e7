import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleBody } from '../../../article-body'
import { getArticle } from '../../../content'
import { describePage } from '../../../describe-page'
import { madeOnFirstVisit, readParams } from '../../../page-locale'
import { ArticleData } from '../../../search/article-data'
import { SiteFrame } from '../../../site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const article = await getArticle(slug, locale)
  if (!article) notFound()
  const { title, description, picture } = article.search
  return describePage({
    locale,
    path: `/journal/${slug}`,
    title: title || article.title,
    description: description || article.summary,
    publishedAt: article.publishedAt,
    picture: picture ?? article.cover,
  })
}

export default async function ArticlePage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const article = await getArticle(slug, locale)
  if (!article) notFound()
  return (
    <SiteFrame locale={locale} path={`/journal/${slug}`}>
      <ArticleData article={article} locale={locale} />
      <ArticleBody article={article} locale={locale} />
    </SiteFrame>
  )
}
