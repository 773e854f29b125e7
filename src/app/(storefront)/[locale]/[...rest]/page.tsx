import { notFound } from 'next/navigation'

// Never kept: there is no end to the addresses that do not exist.
export const dynamic = 'force-dynamic'

/** Every other address: the page that says so, in the site's own look. */
export default function AnythingElse(): never {
  notFound()
}
