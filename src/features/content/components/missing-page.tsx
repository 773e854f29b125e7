import { inLocale, locales, type Locale } from '@/shared/locale'
import { Anchor, ButtonLink, Container, Heading, Lead, Logo, NightSky, TextLink } from '@/ui'
import type { LinkView } from '../domain/navigation-view'
import { storefrontPath } from '../domain/storefront-path'
import { usualLinks } from '../domain/usual-links'
import { messages } from '../messages'

const shownIn = { fr: '[html:lang(en)_&]:hidden', en: '[html:lang(fr)_&]:hidden' }

/**
 * What stands where nothing is, with the ways on under its words. The page knows no language of its own: the one of the document decides which words
 * show. Next sends it along with every storefront page, so it has no header and no menu, and its links carry no router.
 */
export function MissingPage({ links }: { links: Record<Locale, LinkView[]> }) {
  return (
    <NightSky className="grid min-h-dvh">
      {locales.map((locale) => (
        <Words key={locale} locale={locale} links={links[locale]} />
      ))}
    </NightSky>
  )
}

function Words({ locale, links }: { locale: Locale; links: LinkView[] }) {
  const t = inLocale(messages, locale)
  const shown = links.length > 0 ? links : usualLinks(locale)
  const home = storefrontPath(locale, '/')
  return (
    <div lang={locale} className={shownIn[locale]}>
      <Container className="flex min-h-20 items-center">
        <Anchor href={home} target="_self" aria-label={t.home} className="inline-flex min-h-11 items-center">
          <Logo name={t.site} />
        </Anchor>
      </Container>
      <main className="lu-container lu-container-reading flex flex-col items-center gap-6 py-20 text-center">
        <Heading level={1}>{t.missing.title}</Heading>
        <Lead>{t.missing.text}</Lead>
        <ButtonLink variant="gold" size="large" href={home} target="_self">
          {t.missing.action}
        </ButtonLink>
        <nav aria-label={t.navigation} className="flex flex-wrap justify-center gap-x-7 text-step-note">
          {shown.map(({ label, href }, index) => (
            <TextLink quiet key={index} href={href} target="_self">
              {label}
            </TextLink>
          ))}
        </nav>
      </main>
    </div>
  )
}
