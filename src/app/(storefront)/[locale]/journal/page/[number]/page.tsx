import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describeJournal, JournalPage } from '../../../../journal-page'
import { journalPageNumber } from '../../../../journal-page-number'
import { madeOnFirstVisit, readParams } from '../../../../page-locale'

type Props = { params: Promise<{ locale: string; number: string }> }

export const generateStaticParams = madeOnFirstVisit

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await readParams(params)
  const page = journalPageNumber(number)
  return page ? describeJournal({ locale, page }) : {}
}

export default async function JournalNumbered({ params }: Props) {
  const { locale, number } = await readParams(params)
  const page = journalPageNumber(number)
  if (!page) notFound()
  return <JournalPage locale={locale} page={page} />
}
