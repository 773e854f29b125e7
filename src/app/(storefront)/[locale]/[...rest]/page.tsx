import { notFound } from 'next/navigation'
import { siteMessages } from '@/features/content'

// Never kept: there is no end to the addresses that do not exist.
export const dynamic = 'force-dynamic'

export const metadata = { title: siteMessages.fr.titleOf(siteMessages.fr.missing.name) }

/** Every other address: the page that says so, in the site's own look. */
export default function AnythingElse(): never {
  notFound()
}
