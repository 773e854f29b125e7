import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Icon, LogoMark, type IconName } from '@/ui'
import type { Role } from '@/platform/security/principal'
import { messages } from './messages'

/** The workshop's narrow navigation: the way back, and the few screens an expert goes to. */
export function DeskRail({ role, locale }: { role: Role; locale: Locale }) {
  const t = inLocale(messages, locale).rail
  const links: { href: string; label: string; icon: IconName; isHere?: boolean }[] = [
    { href: '/admin', label: t.queue, icon: 'book', isHere: true },
    { href: '/admin/eclairages', label: t.conversations, icon: 'chat' },
    ...(role === 'admin'
      ? [
          { href: '/admin/automatisation', label: t.automation, icon: 'refresh' as const },
          { href: '/admin/journal', label: t.journal, icon: 'mail' as const },
        ]
      : []),
    { href: '/admin/account', label: t.account, icon: 'user' },
  ]
  return (
    <nav aria-label={t.label} className="workshop-rail" data-ground="night">
      <Anchor href="/admin" aria-label={t.queue} className="workshop-rail-mark">
        <LogoMark size={28} />
      </Anchor>
      <ul>
        {links.map(({ href, label, icon, isHere }) => (
          <li key={href}>
            <Anchor
              href={href}
              aria-label={label}
              title={label}
              data-here={isHere ? '' : undefined}
              className="workshop-rail-link"
            >
              <Icon name={icon} size={20} />
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
