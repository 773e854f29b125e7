import type { DeskVisit } from '@/platform/desk/desk-frame'
import { inLocale } from '@/shared/locale'
import { Anchor, Heading, Icon, Lead } from '@/ui'
import { messages } from '../messages'

const links = [
  { key: 'pages', href: '/admin/collections/pages', icon: 'globe' },
  { key: 'articles', href: '/admin/collections/articles', icon: 'pencil' },
  { key: 'media', href: '/admin/collections/media', icon: 'image' },
  { key: 'navigation', href: '/admin/globals/navigation', icon: 'menu' },
  { key: 'products', href: '/admin/collections/products', icon: 'seal' },
  { key: 'intake-forms', href: '/admin/collections/intake-forms', icon: 'file' },
  { key: 'reading-templates', href: '/admin/collections/reading-templates', icon: 'book' },
  { key: 'settings', href: '/admin/globals/settings', icon: 'shield' },
] as const

/** An editor's home: the content, nothing of the clients. */
export function ContentHome({ visit: { locale, user } }: { visit: DeskVisit }) {
  const t = inLocale(messages, locale).content
  const name = (user as { name?: string }).name?.split(' ')[0]
  return (
    <main id="content" className="desk-page">
      <Heading level={1} size="title">
        {name ? t.hello(name) : t.title}
      </Heading>
      <Lead>{t.lead}</Lead>
      <ul className="mt-10 grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {links.map(({ key, href, icon }) => (
          <li key={key}>
            <Anchor href={href} className="desk-card">
              <Icon name={icon} size={24} />
              <span className="desk-card-title">{t.links[key].title}</span>
              <span className="text-step-note text-quiet">{t.links[key].text}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </main>
  )
}
