import type { ServerProps } from 'payload'
import { principalOf } from '@/platform/security/principal'
import { inLocale, toLocale } from '@/shared/locale'
import { messages } from '../messages'
import { NavLinkList } from './nav-link-list'
import { OpenNav } from './open-nav'

/** Above the collections: the screens of ours that this person's role opens. */
export function NavLinks({ i18n, user }: ServerProps) {
  const who = principalOf({ user: user ?? null })
  if (who.kind !== 'staff') return null
  const t = inLocale(messages, toLocale(i18n.language)).nav
  const works = who.role !== 'editor'
  const links = [
    { href: '/admin', label: works ? t.queue : t.home },
    ...(works ? [{ href: '/admin/eclairages', label: t.conversations }] : []),
    ...(who.role === 'expert'
      ? []
      : [
          { href: '/admin/avis', label: t.reviews },
          { href: '/admin/audience', label: t.audience },
        ]),
    ...(who.role === 'admin'
      ? [
          { href: '/admin/automatisation', label: t.automation },
          { href: '/admin/journal', label: t.journal },
        ]
      : []),
  ]
  return (
    <>
      <OpenNav />
      <NavLinkList label={t.label} links={links} />
    </>
  )
}
