import type { ComponentProps } from 'react'
import { LocalLink } from './local-link'

type AnchorProps = ComponentProps<'a'> & { href: string }

/** A link: the router's for addresses of this site, a plain one for the rest (other sites, downloads, mail, parts of a page). */
export function Anchor({ href, ...rest }: AnchorProps) {
  const isLocal = href.startsWith('/') && !href.startsWith('//') && !rest.target && rest.download === undefined
  if (isLocal && !href.startsWith('/api/')) return <LocalLink {...rest} href={href} />
  const isForeign = rest.target === '_blank'
  return <a {...rest} href={href} {...(isForeign && { rel: rest.rel ?? 'noopener noreferrer' })} />
}
