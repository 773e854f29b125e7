import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Container, Heading, Lead } from '@/ui'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'

/** What an address says whose page was taken away for good. */
export function GonePage({ locale }: { locale: Locale }) {
  const t = inLocale(messages, locale).gone
  return (
    <Container width="reading" className="flex flex-col items-center gap-6 py-24 text-center">
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
      <div className="flex flex-wrap justify-center gap-4">
        <ButtonLink variant="gold" size="large" href={storefrontPath(locale, '/')}>
          {t.action}
        </ButtonLink>
        <ButtonLink size="large" href={storefrontPath(locale, '/offres')}>
          {t.offers}
        </ButtonLink>
      </div>
    </Container>
  )
}
