import Link from 'next/link'
import type { ComponentProps } from 'react'

type AnchorProps = ComponentProps<'a'> & {
  href: string
  /** False for pages that few will open: the router then waits for a hover before it fetches them. */
  prefetch?: boolean
}

/** A link: the router's for addresses of this site, a plain one for the rest (other sites, downloads, mail, parts of a page). */
export function Anchor({ href, prefetch, ...rest }: AnchorProps) {
  const isLocal = href.startsWith('/') && !href.startsWith('//') && !rest.target && rest.download === undefined
  if (isLocal && !href.startsWith('/api/')) return <Link {...rest} href={href} prefetch={prefetch} />
  const isForeign = rest.target === '_blank'
  return <a {...rest} href={href} {...(isForeign && { rel: rest.rel ?? 'noopener noreferrer' })} />
}
