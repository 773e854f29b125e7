import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, ButtonLink, Icon } from '@/ui'
import type { LinkView } from '../domain/navigation-view'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'

type SiteMenuProps = {
  locale: Locale
  links: LinkView[]
  path?: string
  className: string
}

/** The way around on a small screen: the browser's own popover, which opens, closes and gives the focus back without a script. */
export function SiteMenu({ locale, links, path, className }: SiteMenuProps) {
  const t = inLocale(messages, locale)
  const other = locale === 'fr' ? 'en' : 'fr'
  const id = `menu-${locale}`
  return (
    <div className={className}>
      <button type="button" popoverTarget={id} aria-label={t.menu} className="lu-button lu-button-quiet size-11 p-0">
        <Icon name="menu" size={22} />
      </button>
      <div id={id} popover="auto" className="lu-menu">
        <div className="flex min-h-12 items-center justify-between">
          <p className="text-step-small text-quiet">{t.menu}</p>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-label={t.closeMenu}
            className="lu-button lu-button-quiet size-11 p-0"
          >
            <Icon name="close" size={22} />
          </button>
        </div>
        <nav aria-label={t.navigation}>
          <ul role="list" className="flex flex-col">
            {links.map(({ label, href }, index) => (
              <li key={index}>
                <Anchor href={href}>{label}</Anchor>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-7 flex flex-wrap items-center justify-between gap-4">
          <ButtonLink href="/sanctuaire" target="_self">
            {t.sanctuary}
          </ButtonLink>
          {path && (
            <Anchor
              href={storefrontPath(other, path)}
              target="_self"
              hrefLang={other}
              lang={other}
              aria-label={t.otherLanguageLabel}
              className="lu-link-quiet"
            >
              {t.otherLanguage}
            </Anchor>
          )}
        </div>
      </div>
    </div>
  )
}
