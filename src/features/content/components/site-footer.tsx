import type { Setting } from '@/payload-types'
import { inLocale, type Locale } from '@/shared/locale'
import { Container, Logo, TextLink } from '@/ui'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'

type SiteFooterProps = {
  locale: Locale
  /** This page's address without its language. */ path: string
  settings: Setting
}

/** Seller, legal pages and the same page in the other language. Plain links: nobody wants them fetched ahead. */
export function SiteFooter({ locale, path, settings }: SiteFooterProps) {
  const t = inLocale(messages, locale)
  const other = locale === 'fr' ? 'en' : 'fr'
  const { name, email } = settings.seller
  return (
    <footer data-ground="night" className="border-t border-line bg-surface py-10 text-step-note text-quiet">
      <Container className="flex flex-col gap-6 md:flex-row md:items-start md:justify-between">
        <div className="flex flex-col gap-2">
          <Logo name={t.site} size={22} />
          <p>{name}</p>
        </div>
        <nav aria-label={t.legal} className="md:max-w-xl">
          <ul role="list" className="flex flex-wrap gap-x-6">
            {settings.legalPages?.map(({ slug, title }) => (
              <li key={slug}>
                <TextLink quiet target="_self" href={storefrontPath(locale, `/legal/${slug}`)}>
                  {title}
                </TextLink>
              </li>
            ))}
            <li>
              <TextLink quiet href={`mailto:${email}`}>
                {t.contact(email)}
              </TextLink>
            </li>
            <li>
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
            </li>
          </ul>
        </nav>
      </Container>
    </footer>
  )
}
