import type { Metadata } from 'next'
import { describeJournal, JournalPage } from '../../../../journal-page'
import { madeOnFirstVisit, readParams } from '../../../../page-locale'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  return describeJournal({ locale, category: slug })
}

export default async function JournalCategory({ params }: Props) {
  const { locale, slug } = await readParams(params)
  return <JournalPage locale={locale} category={slug} />
}
