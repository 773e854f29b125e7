import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { homeSlug, storefrontPath } from '@/features/content'
import { describeEditorsPage } from '../../describe-editors-page'
import { EditorsPage } from '../../editors-page'
import { madeOnFirstVisit, readParams } from '../../page-locale'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  return describeEditorsPage(slug, locale)
}

export default async function AnyPage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  // The home has one address.
  if (slug === homeSlug) permanentRedirect(storefrontPath(locale, '/'))
  if (!/^[a-z0-9-]{1,80}$/.test(slug)) notFound()
  return <EditorsPage slug={slug} locale={locale} />
}
