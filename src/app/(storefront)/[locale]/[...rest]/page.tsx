import { notFound } from 'next/navigation'
import { siteMessages } from '@/features/content'
import { madeOnFirstVisit } from '../../page-locale'

export const generateStaticParams = madeOnFirstVisit

export const metadata = { title: siteMessages.fr.titleOf(siteMessages.fr.missing.name) }

/** Every other address: the page that says so, in the site's own look. Kept like the others: the store forgets what is long unasked for. */
export default function AnythingElse(): never {
  notFound()
}
