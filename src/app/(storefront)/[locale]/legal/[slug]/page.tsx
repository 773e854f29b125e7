import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { legalPageOf } from '@/features/content'
import { LegalText, StorefrontPage } from '@/features/content/server'
import { Heading, Section } from '@/ui'
import { getSettings } from '../../../content'
import { describePage } from '../../../describe-page'
import { madeOnFirstVisit, readParams } from '../../../page-locale'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const page = legalPageOf(await getSettings(locale), slug)
  if (!page) notFound()
  return describePage({ locale, path: `/legal/${slug}`, title: page.title })
}

export default async function LegalPage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const settings = await getSettings(locale)
  const page = legalPageOf(settings, slug)
  if (!page) notFound()
  return (
    <StorefrontPage locale={locale} path={`/legal/${slug}`} settings={settings}>
      <Section ground="paper" width="reading">
        <Heading level={1}>{page.title}</Heading>
        <div className="mt-8">
          <LegalText body={page.body} />
        </div>
      </Section>
    </StorefrontPage>
  )
}
