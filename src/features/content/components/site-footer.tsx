import type { ReactNode } from 'react'
import type { Setting } from '@/payload-types'
import { inLocale, type Locale } from '@/shared/locale'
import { Container, Logo, TextLink } from '@/ui'
import type { LinkView, NavigationView } from '../domain/navigation-view'
import { storefrontPath } from '../domain/storefront-path'
import { usualLinks } from '../domain/usual-links'
import { messages } from '../messages'

type SiteFooterProps = {
  locale: Locale
  /** This page's address without its language. */
  path: string
  settings: Setting
  navigation: NavigationView
  /** What opens the question about outside tools again, when there is one. */
  choices?: ReactNode
}

/** The seller, the way around, the legal pages and the same page in the other language. Plain links: nobody wants them fetched ahead. */
export function SiteFooter({ locale, path, settings, navigation, choices }: SiteFooterProps) {
  const t = inLocale(messages, locale)
  const other = locale === 'fr' ? 'en' : 'fr'
  const { name, email } = settings.seller
  return (
    <footer data-ground="night" className="border-t border-line bg-surface py-12 text-step-note text-quiet">
      <Container className="grid grid-cols-2 gap-x-6 gap-y-10 md:grid-cols-[1.4fr_1fr_1fr]">
        <div className="col-span-2 flex flex-col items-start gap-1 md:col-span-1">
          <Logo name={t.site} size={22} />
          <p className="mt-2">{name}</p>
          <TextLink quiet href={`mailto:${email}`}>
            {t.contact(email)}
          </TextLink>
          <TextLink
            quiet
            target="_self"
            href={storefrontPath(other, path)}
            hrefLang={other}
            lang={other}
            aria-label={t.otherLanguageLabel}
          >
            {t.otherLanguage}
          </TextLink>
          {choices}
        </div>
        <FooterLinks title={t.site} links={navigation.footer.length > 0 ? navigation.footer : usualLinks(locale)} />
        <FooterLinks title={t.legal} links={navigation.legal} />
      </Container>
    </footer>
  )
}

function FooterLinks({ title, links }: { title: string; links: LinkView[] }) {
  if (links.length === 0) return null
  return (
    <nav aria-label={title}>
      <ul role="list" className="flex flex-col">
        {links.map(({ label, href }, index) => (
          <li key={index}>
            <TextLink quiet target="_self" href={href}>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
