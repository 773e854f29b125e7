'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

type Props = { label: string; links: { href: string; label: string }[] }

export function NavLinkList({ label, links }: Props) {
  const path = usePathname()
  const isHere = (href: string) =>
    href === '/admin' ? path === href || /^\/admin\/(lectures|commandes)\//.test(path) : path.startsWith(href)
  return (
    <ul className="desk-nav" aria-label={label}>
      {links.map(({ href, label: name }) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="nav__link" aria-current={isHere(href) ? 'page' : undefined}>
            <span className="nav__link-label">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
