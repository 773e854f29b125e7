import type { Metadata } from 'next'
import { describeJournal, JournalPage } from '../../journal-page'
import { readParams } from '../../page-locale'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeJournal(await readParams(params))
}

export default async function Journal({ params }: Props) {
  return <JournalPage {...await readParams(params)} />
}
