import { locales } from '@/shared/locale'
import { ButtonLink, Container, Heading, Lead, NightSky } from '@/ui'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'
import { SiteHeader } from './site-header'

const shownIn = { fr: '[html:lang(en)_&]:hidden', en: '[html:lang(fr)_&]:hidden' }

/** What stands where nothing is. The page knows no language of its own: the one of the document decides which words show. */
export function MissingPage() {
  return locales.map((locale) => {
    const t = messages[locale].missing
    return (
      <NightSky key={locale} lang={locale} className={`flex min-h-dvh flex-col ${shownIn[locale]}`}>
        <SiteHeader locale={locale} />
        <main>
          <Container width="reading" className="flex flex-col items-center gap-6 py-24 text-center">
            <Heading level={1}>{t.title}</Heading>
            <Lead>{t.text}</Lead>
            <ButtonLink variant="gold" size="large" href={storefrontPath(locale, '/')}>
              {t.action}
            </ButtonLink>
          </Container>
        </main>
      </NightSky>
    )
  })
}
