import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, ButtonLink, Container, Logo, TextLink } from '@/ui'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'

/** The house's name and the way around, on night. The sanctuary is another part of the site: a plain link, never fetched ahead. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const t = inLocale(messages, locale)
  const home = storefrontPath(locale, '/')
  return (
    <header data-ground="night" className="relative z-10">
      <Container className="flex min-h-20 items-center justify-between gap-4">
        <Anchor href={home} aria-label={t.home} className="inline-flex min-h-11 items-center">
          <Logo name={t.site} />
        </Anchor>
        <nav aria-label={t.navigation} className="flex items-center gap-7 text-step-note">
          <TextLink quiet href={storefrontPath(locale, '/offres')} className="max-md:hidden">
            {t.readings}
          </TextLink>
          <TextLink quiet href={`${home}#chemin`} className="max-md:hidden">
            {t.way}
          </TextLink>
          <TextLink quiet href={`${home}#extrait`} className="max-md:hidden">
            {t.excerptLink}
          </TextLink>
          <ButtonLink href="/sanctuaire" target="_self" size="small">
            {t.sanctuary}
          </ButtonLink>
        </nav>
      </Container>
    </header>
  )
}
