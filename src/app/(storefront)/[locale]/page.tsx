import type { Metadata } from 'next'
import { homeSlug } from '@/features/content'
import { describeEditorsPage } from '../describe-editors-page'
import { EditorsPage } from '../editors-page'
import { readParams } from '../page-locale'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  return describeEditorsPage(homeSlug, locale)
}

export default async function HomePage({ params }: Props) {
  const { locale } = await readParams(params)
  return <EditorsPage slug={homeSlug} locale={locale} />
}
