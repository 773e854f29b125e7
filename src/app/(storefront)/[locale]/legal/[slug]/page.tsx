import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getPage } from '../../../content'
import { describePage } from '../../../describe-page'
import { PageBody } from '../../../page-body'
import { madeOnFirstVisit, readParams } from '../../../page-locale'
import { SiteFrame } from '../../../site-frame'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const page = await getPage(slug, 'legal', locale)
  if (!page) notFound()
  const { title, description } = page.search
  return describePage({ locale, path: `/legal/${slug}`, title: title || page.title, description })
}

export default async function LegalPage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const page = await getPage(slug, 'legal', locale)
  if (!page) notFound()
  return (
    <SiteFrame locale={locale} path={`/legal/${slug}`}>
      <PageBody page={page} locale={locale} />
    </SiteFrame>
  )
}
