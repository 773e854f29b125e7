import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Container, Eyebrow, Heading, Lead, NightSky, Stack } from '@/ui'
import { messages } from '../messages'
import { SiteHeader } from './site-header'

/** The first screen: one promise under the night sky. `hours` is the delivery that the house promises. */
export function HomeHero({ locale, hours }: { locale: Locale; hours: number }) {
  const t = inLocale(messages, locale).hero
  return (
    <NightSky>
      <SiteHeader locale={locale} />
      <Container className="flex flex-col items-center pt-10 text-center md:pt-20">
        <Eyebrow>{t.eyebrow}</Eyebrow>
        <Heading level={1} size="hero" className="mt-4 max-w-[15ch]">
          {t.title} <em>{t.titleEnd}</em>
        </Heading>
        <Lead className="mt-5 text-text">{t.lead(hours)}</Lead>
        <Stack row gap={3} className="mt-8 justify-center">
          <ButtonLink href="#lectures" variant="gold" size="large">
            {t.choose}
          </ButtonLink>
          <ButtonLink href="#extrait" size="large">
            {t.read}
          </ButtonLink>
        </Stack>
        <p className="mt-7 max-w-xl text-step-note text-balance text-text">{t.trust}</p>
      </Container>
    </NightSky>
  )
}
