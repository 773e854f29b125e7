import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, ButtonLink, Container, Logo, TextLink } from '@/ui'
import type { LinkView } from '../domain/navigation-view'
import { storefrontPath } from '../domain/storefront-path'
import { usualLinks } from '../domain/usual-links'
import { messages } from '../messages'
import { SiteMenu } from './site-menu'

type SiteHeaderProps = {
  locale: Locale
  /** The editors' links; the house's usual ones where they chose none. */
  links?: LinkView[]
  /** This page's address without its language, for the link to the other one. */
  path?: string
}

/** The house's name and the way around, on night. The sanctuary is another part of the site: a plain link, never fetched ahead. */
export function SiteHeader({ locale, links = [], path }: SiteHeaderProps) {
  const t = inLocale(messages, locale)
  const shown = links.length > 0 ? links : usualLinks(locale)
  const isLong = shown.length > 3
  return (
    <header data-ground="night" className="relative z-10">
      <Container className="flex min-h-20 items-center justify-between gap-4">
        <Anchor href={storefrontPath(locale, '/')} aria-label={t.home} className="inline-flex min-h-11 items-center">
          <Logo name={t.site} />
        </Anchor>
        <div className="flex items-center gap-3 text-step-note md:gap-7">
          <nav aria-label={t.navigation} className={isLong ? 'max-lg:hidden' : 'max-md:hidden'}>
            <ul role="list" className="flex items-center gap-7">
              {shown.map(({ label, href }, index) => (
                <li key={index}>
                  <TextLink quiet href={href}>
                    {label}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
          <ButtonLink href="/sanctuaire" target="_self" size="small" className="max-[22.5rem]:hidden">
            {t.sanctuary}
          </ButtonLink>
          <SiteMenu locale={locale} links={shown} path={path} className={isLong ? 'lg:hidden' : 'md:hidden'} />
        </div>
      </Container>
    </header>
  )
}
